// Nodes by their ids with what stands between them; `degree` counts a node's relationships under the filter, shown or not.
MATCH (node:Speech|Section|Sentence|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem)
WHERE node.id IN $ids
WITH collect(node) AS nodes
RETURN
  COLLECT {
    UNWIND nodes AS node
    WITH node, head([label IN labels(node) WHERE label IN $known]) AS label
    RETURN {
      id: node.id, labels: labels(node), kind: toLower(left(label, 1)) + substring(label, 1),
      name: CASE WHEN node:Indicator
        THEN head(COLLECT { MATCH (node)-[:OF]->(metric:Metric) RETURN metric.name + ' ' + node.exactValue + node.unit })
        WHEN node:Section THEN node.label + node.heading
        ELSE coalesce(node.name, node.title, node.text) END,
      properties: node {.*, text: CASE WHEN node:Speech THEN null ELSE node.text END, simplified: null, starts: null, ends: null},
      degree: COUNT {
        MATCH (node)-[relation]-(other)
        WHERE ($types IS NULL AND NOT type(relation) IN $hidden OR type(relation) IN $types)
          AND ($labels IS NULL OR any(label IN labels(other) WHERE label IN $labels))
          AND other.id IS NOT NULL
      }
    }
  } AS nodes,
  COLLECT {
    UNWIND nodes AS node
    MATCH (node)-[relation]->(other)
    WHERE other IN nodes AND ($types IS NULL AND NOT type(relation) IN $hidden OR type(relation) IN $types)
    WITH relation, node, other ORDER BY type(relation), node.id, other.id, relation.factId LIMIT $most
    RETURN relation {id: elementId(relation), type: type(relation), from: node.id, to: other.id, .factId, .confidence, .rule, .status, .speech,
      evidence: coalesce(relation.evidence, []), properties: properties(relation)}
  } AS relationships
