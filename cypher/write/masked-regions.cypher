// The place that a speech does not name (XX市): its own node, never merged, left out of comparisons unless asked for.
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
ON CREATE SET region.masked = true
