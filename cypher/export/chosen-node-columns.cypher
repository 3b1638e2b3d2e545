MATCH (node) WHERE elementId(node) IN $chosen
WITH node, labels(node) AS labels
UNWIND keys(node) AS name
RETURN DISTINCT labels, name, replace(valueType(node[name]), ' NOT NULL', '') AS type
