// zh: 词表不认识的部门
// en: Departments whose function is not known
// zh about: 给 departments.csv 加一行，它们就能参与比较。
// en about: A line in departments.csv makes them comparable.
// for: developer
// > department: string – 部门 · department
// > region: string – 地区 · region
// > speeches: integer – 讲话数 · speeches
// > tasks: integer – 任务数 · tasks
MATCH (body:Department)
WHERE NOT EXISTS { (body)-[:HAS_FUNCTION]->() }
RETURN body.name AS department, body.region AS region, COUNT { (body)<-[:MENTIONS]-(:Speech) } AS speeches, COUNT { (body)-[:LEADS|OWNS|SUPPORTS]->(:Task) } AS tasks
ORDER BY tasks DESC, department, region, body.id
