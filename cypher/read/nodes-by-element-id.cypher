// Nodes by the database's own ids.
UNWIND $ids AS id
MATCH (node) WHERE elementId(node) = id
RETURN node
