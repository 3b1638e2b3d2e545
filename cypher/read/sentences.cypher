MATCH (:Speech {id: $speech})-[:HAS_SENTENCE]->(sentence:Sentence)
OPTIONAL MATCH (section:Section)-[:CONTAINS]->(sentence)
RETURN sentence.ordinal AS ordinal, sentence.start AS start, sentence.end AS end, section.ordinal AS section,
       sentence.unread AS unread
ORDER BY ordinal
