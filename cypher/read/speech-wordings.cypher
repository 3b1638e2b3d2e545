MATCH (speech:Speech {id: $id})
RETURN speech.title AS title,
  COLLECT { MATCH (speech)-[:HAS_SENTENCE]->(sentence:Sentence) RETURN {id: sentence.id, text: sentence.text} } AS sentences
