MATCH (speech:Speech {id: $speech})
DETACH DELETE speech
