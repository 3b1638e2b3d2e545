// zh: 图的结构：标签、关系类型及其两端、属性和数量
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
    WITH total,
      [part IN data.relationships WHERE part.relationshipType = total.relationshipType AND part.count > 0 AND part.startLabel IS NOT NULL
        | {label: part.startLabel, count: part.count}] AS starts,
      [part IN data.relationships WHERE part.relationshipType = total.relationshipType AND part.count > 0 AND part.endLabel IS NOT NULL
        | {label: part.endLabel, count: part.count}] AS ends
    // A region's level is a second label of it.
    WITH total, starts, ends,
      [start IN starts WHERE NOT start.label IN ['Province', 'City', 'Town']] AS mainStarts,
      [end IN ends WHERE NOT end.label IN ['Province', 'City', 'Town']] AS mainEnds
    RETURN {
      name: total.relationshipType,
      count: total.count,
      from: [start IN starts | start.label],
      to: [end IN ends | end.label],
      pairs: COLLECT {
        UNWIND mainStarts AS start
        UNWIND mainEnds AS end
        WITH start, end, CASE
          WHEN size(mainEnds) = 1 THEN start.count
          WHEN size(mainStarts) = 1 THEN end.count
          ELSE COUNT {
            MATCH (:$(start.label))-[:$(total.relationshipType)]->(:$(end.label))
          }
        END AS count
        WHERE count > 0
        RETURN {from: start.label, to: end.label, count: count} ORDER BY count DESC, start.label, end.label
      },
      properties: COLLECT {
        MATCH (:$(starts[0].label))-[one:$(total.relationshipType)]->()
        WITH one LIMIT 500
        UNWIND keys(one) AS key
        WITH key, collect(DISTINCT replace(valueType(one[key]), ' NOT NULL', '')) AS types ORDER BY key
        RETURN {name: key, types: types}
      }
    } ORDER BY total.relationshipType
  } AS relationshipTypes
