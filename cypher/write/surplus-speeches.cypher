// What an earlier version of the source held beyond the speeches of this one.
MATCH (:Source {key: $key})<-[:FROM]-(speech:Speech)
WHERE NOT speech.id IN $kept
RETURN speech.id AS id ORDER BY id
