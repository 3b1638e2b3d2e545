MATCH (node:LABELS {id: $id})
RETURN collect(elementId(node)) AS chosen
