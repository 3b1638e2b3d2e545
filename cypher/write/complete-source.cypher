MATCH (source:Source {key: $key})
SET source.sha256 = $sha256, source.knowledge = $knowledge, source.importedAt = datetime()
