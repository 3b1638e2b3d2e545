UNWIND $rows AS row
MERGE (area:QualityArea {id: row.id})
ON CREATE SET area.name = row.name
