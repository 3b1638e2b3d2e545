// `region` repeats the region's name for lists; the relationship OF leads to the region itself (department-regions).
UNWIND $rows AS row
MERGE (department:Department {id: row.id})
ON CREATE SET department.name = row.name, department.region = row.region
