// The index of the key gives the order, so that nothing is sorted in memory.
MATCH (node:`LABEL`) WHERE node.`KEY` IS NOT NULL
RETURN id(node) AS number, labels(node) AS labels, properties(node) AS properties ORDER BY node.`KEY`
