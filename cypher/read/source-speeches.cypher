MATCH (:Source {key: $key})<-[:FROM]-(speech:Speech)
RETURN speech.id AS id ORDER BY speech.part
