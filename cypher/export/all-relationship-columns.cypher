// A relationship without properties has one row too, without name and type.
MATCH (from)-[relation]->(to)
UNWIND CASE WHEN size(keys(relation)) = 0 THEN [null] ELSE keys(relation) END AS name
RETURN DISTINCT labels(from) AS fromLabels, type(relation) AS relationship, labels(to) AS toLabels, name,
  CASE WHEN name IS NULL THEN null ELSE replace(valueType(relation[name]), ' NOT NULL', '') END AS type
