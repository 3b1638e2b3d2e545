// One step further. The text's own structure is followed only where the walk began, at a speech or a section: it would lead from one fact to all others.
MATCH (node) WHERE elementId(node) IN $edge
MATCH (node)-[relation]-(other)
WHERE ($first OR NOT type(relation) IN $structure) AND NOT other:Migration AND NOT elementId(other) IN $chosen
WITH DISTINCT other LIMIT $most
RETURN collect(elementId(other)) AS chosen
