// `local`: the name alone does not tell the company, for another city may have one of the same name.
UNWIND $rows AS row
MERGE (enterprise:Enterprise {id: row.id})
ON CREATE SET enterprise.name = row.name, enterprise.local = row.local
