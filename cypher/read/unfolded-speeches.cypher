MATCH (speech:Speech {unfolded: true})
RETURN speech.id AS id ORDER BY id
