MATCH (source:Source {key: $key})
DETACH DELETE source
