// A rejected fact is not in the graph any more, but its decision is.
MATCH (decision:Decision {fact: $id})
RETURN decision.speech AS speech LIMIT 1
