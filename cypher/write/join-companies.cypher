// `resolution` is 'resolved' where one registered company alone can be meant, else 'ambiguous': one relationship for each candidate.
UNWIND $rows AS row
MATCH (abridged:Enterprise {id: row.one})
MATCH (full:Enterprise {id: row.other})
MERGE (abridged)-[short:SHORT_FOR]->(full)
SET short.resolution = row.resolution
