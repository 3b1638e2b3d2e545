// zh: 各地区有哪些职能的部门，缺哪些；前身机构按现职能计
// en: Which functions have bodies in which regions; a body whose function went into another counts under today's
// $ids: strings – ids of regions
UNWIND $ids AS id
MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
MATCH (place)<-[:OF]-(body:Department)-[:HAS_FUNCTION]->(own:DepartmentFunction)
OPTIONAL MATCH (own)-[:SUCCEEDED_BY]->*(today:DepartmentFunction) WHERE NOT EXISTS { (today)-[:SUCCEEDED_BY]->() }
WITH id, body, own, coalesce(today, own) AS function ORDER BY body.name, body.id
WITH function, id, collect(DISTINCT CASE WHEN own <> function THEN own.name END) AS before, collect(DISTINCT body) AS bodies ORDER BY id
WITH function, collect(before) AS before, collect({city: id, departments: [body IN bodies | body {.id, .name}],
  leads: COUNT { UNWIND bodies AS body MATCH (body)-[:LEADS]->(task:Task) RETURN DISTINCT task },
  owns: COUNT { UNWIND bodies AS body MATCH (body)-[:OWNS]->(task:Task) RETURN DISTINCT task },
  supports: COUNT { UNWIND bodies AS body MATCH (body)-[:SUPPORTS]->(task:Task) RETURN DISTINCT task }}) AS cities
ORDER BY size(cities) DESC, function.name
RETURN collect({name: function.name,
  predecessors: COLLECT { UNWIND before AS some UNWIND some AS name RETURN DISTINCT name ORDER BY name },
  cities: cities,
  missing: [id IN $ids WHERE NOT id IN [city IN cities | city.city]]}) AS items
