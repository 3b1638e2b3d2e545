UNWIND $rows AS row
MATCH (region:Region {id: row.region})
MERGE (problem:Problem {id: row.id})
SET problem.text = row.text, problem += row.fact
MERGE (region)-[faces:FACES]->(problem)
SET faces = row.fact
