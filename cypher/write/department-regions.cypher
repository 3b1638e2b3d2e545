UNWIND $rows AS row
MATCH (department:Department {id: row.id})
MATCH (region:Region {id: row.region})
MERGE (department)-[:OF]->(region)
