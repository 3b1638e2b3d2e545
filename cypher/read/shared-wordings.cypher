// Three speeches with the same words are no chance any more.
MATCH (speech:Speech)-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE sentence.wording IS NOT NULL
WITH sentence.wording AS wording, count(DISTINCT speech) AS speeches
WHERE speeches >= 3
RETURN wording, speeches
