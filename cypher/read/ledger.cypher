MATCH (source:Source) WHERE source.sha256 IS NOT NULL
RETURN source.key AS key, source.sha256 AS sha256 ORDER BY key
