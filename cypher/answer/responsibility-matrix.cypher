// zh: 责任矩阵：职能 × 质量领域，或职能 × 城市
// en: The responsibility matrix: functions by quality areas, or by the cities whose bodies they are
// $by: string – areas or cities
// $city: string? – name or id of the region whose body has the task, or in which the speech was given
// $function: string? – name of a department's function; - for departments whose function is not known
// $area: string? – name of a quality area that the task concerns; - for tasks that concern none
// $role: string? – LEADS, OWNS or SUPPORTS: the departments that have this part
// $year: integer? – the speech's year
// $deadline: string? – stands in the deadline's wording
// $text: string? – stands in the task's wording
// $lineage: boolean? – true: a function that went into another counts as that one (质量技术监督 as 市场监管)
// $masked: boolean? – true adds the places that their speeches do not name
CALL () {
  OPTIONAL MATCH (earlier:DepartmentFunction)-[:SUCCEEDED_BY]->*(:DepartmentFunction {name: $function})
  WHERE $lineage
  RETURN collect(DISTINCT earlier.name) + [$function] AS functions
}
CALL (functions) {
  CALL () {
    // The tasks of one region when one is asked for, all tasks otherwise: one of the two branches is empty.
    MATCH (city:Region) WHERE city.id = $city OR city.name = $city
    CALL (city) {
      MATCH (city)<-[:GIVEN_IN]-(:Speech)<-[:SET_IN]-(task:Task) RETURN task
      UNION
      MATCH (city)<-[:OF]-()-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
      UNION
      MATCH (city)-[:LEADS|OWNS|SUPPORTS]->(task:Task) RETURN task
    }
    RETURN DISTINCT task
    UNION ALL
    UNWIND CASE WHEN $city IS NULL THEN [true] ELSE [] END AS everywhere
    MATCH (task:Task)
    RETURN task
  }
  MATCH (task)-[:SET_IN]->(speech:Speech)
  WHERE ($text IS NULL OR task.text CONTAINS $text)
    AND ($deadline IS NULL OR task.deadline CONTAINS $deadline)
    AND ($year IS NULL OR speech.year = $year)
    AND ($area IS NULL OR EXISTS { (task)-[:CONCERNS]->(:QualityArea {name: $area}) }
      OR $area = '-' AND NOT EXISTS { (task)-[:CONCERNS]->() })
    AND (coalesce($role, $function) IS NULL OR EXISTS {
      MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor)
      WHERE ($role IS NULL OR type(role) = $role)
        AND ($function IS NULL OR EXISTS { (actor)-[:HAS_FUNCTION]->(function) WHERE function.name IN functions }
          OR $function = '-' AND actor:Department AND NOT EXISTS { (actor)-[:HAS_FUNCTION]->() })
    })
  RETURN collect(task) AS found
}
CALL (found) {
  UNWIND found AS task
  MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(body:Department)
  WHERE $role IS NULL OR type(role) = $role
  OPTIONAL MATCH (body)-[:HAS_FUNCTION]->(own:DepartmentFunction)
  OPTIONAL MATCH (own)-[:SUCCEEDED_BY]->*(today:DepartmentFunction)
  WHERE $lineage AND NOT EXISTS { (today)-[:SUCCEEDED_BY]->() }
  WITH task, role, body, own, coalesce(today, own) AS function
  WHERE $function IS NULL OR $function IN [function.name, own.name] OR $function = '-' AND function IS NULL
  OPTIONAL MATCH (task)-[:CONCERNS]->(area:QualityArea) WHERE $by = 'areas'
  OPTIONAL MATCH (body)-[:OF]->(region:Region) WHERE $by = 'cities'
  WITH task, role, function, coalesce(area, region) AS column
  WHERE $area IS NULL OR $by <> 'areas' OR column.name = $area OR $area = '-' AND column IS NULL
  WITH task, role, function, column WHERE $masked OR NOT coalesce(column.masked, false)
  RETURN collect({task: task.id, role: type(role), function: function.name, id: column.id, column: column.name}) AS parts
}
RETURN
  COLLECT {
    UNWIND parts AS part
    WITH part.function AS name, count(DISTINCT part.task) AS tasks
    RETURN {name: name, tasks: tasks} ORDER BY name IS NULL, tasks DESC, name
  } AS rows,
  COLLECT {
    UNWIND parts AS part
    WITH part.id AS id, part.column AS name, count(DISTINCT part.task) AS tasks
    RETURN {id: id, name: name, tasks: tasks} ORDER BY id IS NULL, tasks DESC, name, id
  } AS columns,
  COLLECT {
    UNWIND parts AS part
    WITH part.function AS function, part.id AS id, part.column AS column, count(DISTINCT part.task) AS tasks,
      count(DISTINCT CASE part.role WHEN 'LEADS' THEN part.task END) AS leads,
      count(DISTINCT CASE part.role WHEN 'OWNS' THEN part.task END) AS owns,
      count(DISTINCT CASE part.role WHEN 'SUPPORTS' THEN part.task END) AS supports
    RETURN {function: function, columnId: id, column: column, tasks: tasks, leads: leads, owns: owns, supports: supports}
    ORDER BY tasks DESC, function, column
  } AS cells,
  size(found) AS tasks,
  size([task IN found WHERE COUNT { (task)<-[:LEADS]-() } = 0]) AS unled,
  size([task IN found WHERE COUNT { (task)<-[:LEADS]-() } > 1]) AS ledBySeveral
