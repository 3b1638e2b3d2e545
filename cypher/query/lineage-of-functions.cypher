// zh: 职能的沿革
// en: What became of functions
// zh about: 机构改革把哪些职能并入哪些职能。
// en about: Which functions reforms joined to which.
// for: researcher
// > earlier: string – 原职能 · earlier function
// > later: string – 现职能 · later function
// > year: year – 改革年份 · year of the reform
// > bodies: integer – 原职能的部门数 · bodies of the earlier function
MATCH (earlier:DepartmentFunction)-[became:SUCCEEDED_BY]->(later:DepartmentFunction)
RETURN earlier.name AS earlier, later.name AS later, became.year AS year, COUNT { (earlier)<-[:HAS_FUNCTION]-(:Department) } AS bodies
ORDER BY year, earlier, later
