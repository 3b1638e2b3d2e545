MATCH (speech:Speech {id: $speech})
RETURN speech.id AS id
