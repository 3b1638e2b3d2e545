// Prefectures, counties and places of unknown level.
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
ON CREATE SET region:City, region.name = row.name, region.level = row.level, region.code = row.code, region.masked = false
SET region.aliases = row.aliases, region.validFrom = row.validFrom, region.validTo = row.validTo
