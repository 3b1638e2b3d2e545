// zh: 图的结构：标签、关系类型及其属性和数量
// en: What the graph is made of: labels and relationship types with counts from the count store, and properties as some hundred of each have them
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN
  COLLECT {
    UNWIND data.nodes AS node
    WITH node WHERE NOT node.label IN ['Migration', 'Extraction'] AND node.count > 0
    RETURN {name: node.label, count: node.count, properties: COLLECT {
      MATCH (one:$(node.label))
      WITH one LIMIT 500
      UNWIND keys(one) AS key
      WITH key, collect(DISTINCT replace(valueType(one[key]), ' NOT NULL', '')) AS types ORDER BY key
      RETURN {name: key, types: types}
    }} ORDER BY node.label
  } AS labels,
  COLLECT {
    UNWIND data.relationships AS total
    WITH data, total
    WHERE total.relationshipType IS NOT NULL AND total.startLabel IS NULL AND total.endLabel IS NULL AND total.count > 0
    RETURN {
      name: total.relationshipType,
      count: total.count,
      from: [part IN data.relationships WHERE part.relationshipType = total.relationshipType AND part.count > 0 AND part.startLabel IS NOT NULL | part.startLabel],
      to: [part IN data.relationships WHERE part.relationshipType = total.relationshipType AND part.count > 0 AND part.endLabel IS NOT NULL | part.endLabel],
      properties: COLLECT {
        MATCH ()-[one:$(total.relationshipType)]->()
        WITH one LIMIT 500
        UNWIND keys(one) AS key
        WITH key, collect(DISTINCT replace(valueType(one[key]), ' NOT NULL', '')) AS types ORDER BY key
        RETURN {name: key, types: types}
      }
    } ORDER BY total.relationshipType
  } AS relationshipTypes
