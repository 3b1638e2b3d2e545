// The sentences that say the chosen facts, and the speeches in which they stand.
MATCH (node) WHERE elementId(node) IN $chosen
OPTIONAL MATCH (node)-[relation]->(other) WHERE elementId(other) IN $chosen
WITH collect(node.evidence) + collect(relation.evidence) AS evidence
UNWIND evidence AS ids
UNWIND ids AS id
WITH DISTINCT id
MATCH (speech:Speech)-[:HAS_SENTENCE]->(sentence:Sentence {id: id})
RETURN collect(DISTINCT elementId(sentence)) + collect(DISTINCT elementId(speech)) AS chosen
