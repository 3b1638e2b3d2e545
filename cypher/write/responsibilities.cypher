// row.role is LEADS, OWNS or SUPPORTS. `actor`, `actorType` and `region` are as the speech has them; region is null for a masked place.
UNWIND $rows AS row
MATCH (actor:Department|Collective|Region|Enterprise {id: row.actor})
MATCH (task:Task {id: row.task})
CREATE (actor)-[responsibility:$(row.role)]->(task)
SET responsibility = row.fact
