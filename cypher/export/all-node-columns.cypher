// Which properties the nodes of each set of labels have, and of which types; all are looked at, for a rare property is carried away too.
MATCH (node)
WITH node, labels(node) AS labels
UNWIND keys(node) AS name
RETURN DISTINCT labels, name, replace(valueType(node[name]), ' NOT NULL', '') AS type
