// Tasks of different cities that are told alike; `similarity` is the share of pairs of letters that both have (Jaccard, 0.6 to 1).
// Each pair once, from the smaller id to the larger.
UNWIND $rows AS row
MATCH (one:Task {id: row.one})
MATCH (other:Task {id: row.other})
MERGE (one)-[alike:SAME_TASK_AS]->(other)
SET alike.similarity = row.similarity
