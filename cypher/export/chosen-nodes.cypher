MATCH (node:`LABEL`) WHERE elementId(node) IN $chosen
RETURN id(node) AS number, labels(node) AS labels, properties(node) AS properties ORDER BY node.`KEY`
