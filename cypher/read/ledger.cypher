// A source that was read with other knowledge than $knowledge has no digest; null asks for any.
MATCH (source:Source) WHERE source.sha256 IS NOT NULL
RETURN source.key AS key, CASE WHEN source.knowledge = coalesce($knowledge, source.knowledge) THEN source.sha256 ELSE '' END AS sha256
ORDER BY key
