MATCH (:Speech {id: $speech})-[mention:MENTIONS|CITES]->(entity)
RETURN properties(mention) AS fact, [label IN labels(entity) WHERE label IN ['Region', 'Department', 'Enterprise', 'Policy', 'Award']][0] AS kind
ORDER BY mention.ordinal
