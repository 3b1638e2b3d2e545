UNWIND $rows AS row
MERGE (award:Award {id: row.id})
ON CREATE SET award.name = row.name, award.grantor = row.grantor
SET award.level = coalesce(award.level, row.level), award.category = coalesce(award.category, row.category)
