// zh: 任务：谁做什么，出自哪句话
// en: Tasks: who does what, and which sentence says so
// $city: string? – name or id of the region whose body has the task, or in which the speech was given
// $department: string? – name or id of a department that has it; a name that was merged into it does as well
// $function: string? – name of such a department's function; - for departments whose function is not known
// $area: string? – name of a quality area that it concerns; - for tasks that concern none
// $role: string? – LEADS, OWNS or SUPPORTS; with a department or function, the role of that one
// $policy: string? – name or id of a policy that the task's own sentence cites
// $year: integer? – the speech's year
// $deadline: string? – stands in the deadline's wording
// $text: string? – stands in the task's wording
// $bodyOf: string? – name or id of the region whose body that department is; - where that is not known
// $leaders: string? – none, one or several: how many lead it
// $actors: integer? – at least so many have a part in it
// $lineage: boolean? – true: a function stands for those that went into it as well (质量技术监督 for 市场监管)
// $sort: string? – date, deadline, text or actors; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
CALL () {
  OPTIONAL MATCH (earlier:DepartmentFunction)-[:SUCCEEDED_BY]->*(:DepartmentFunction {name: $function})
  WHERE $lineage
  RETURN collect(DISTINCT earlier.name) + [$function] AS functions
}
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
  AND ($leaders IS NULL OR $leaders = CASE COUNT { (task)<-[:LEADS]-() } WHEN 0 THEN 'none' WHEN 1 THEN 'one' ELSE 'several' END)
  AND ($actors IS NULL OR COUNT { (task)<-[:LEADS|OWNS|SUPPORTS]-() } >= $actors)
  AND (coalesce($role, $department, $function, $bodyOf) IS NULL OR EXISTS {
    MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor)
    WHERE ($role IS NULL OR type(role) = $role)
      AND ($department IS NULL OR actor:Department AND $department IN [actor.id, actor.name] + coalesce(actor.aliases, []))
      AND ($function IS NULL OR EXISTS { (actor)-[:HAS_FUNCTION]->(function) WHERE function.name IN functions }
        OR $function = '-' AND actor:Department AND NOT EXISTS { (actor)-[:HAS_FUNCTION]->() })
      AND ($bodyOf IS NULL OR EXISTS { (actor)-[:OF]->(region:Region) WHERE $bodyOf IN [region.id, region.name] }
        OR $bodyOf = '-' AND actor:Department AND NOT EXISTS { (actor)-[:OF]->(:Region) })
  })
  AND ($policy IS NULL OR EXISTS {
    MATCH (speech)-[citation:CITES]->(policy:Policy)
    WHERE $policy IN [policy.id, policy.name] + coalesce(policy.aliases, []) AND any(sentence IN task.evidence WHERE sentence IN citation.evidence)
  })
WITH task, speech, coalesce(speech.date, toString(speech.year)) AS date
WITH task, speech, date, CASE $sort
  WHEN 'date' THEN date
  WHEN 'deadline' THEN task.deadline
  WHEN 'text' THEN task.text
  WHEN 'actors' THEN COUNT { (task)<-[:LEADS|OWNS|SUPPORTS]-() }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, coalesce(date, '') DESC, speech.id, task.ordinal, task.id
WITH collect({task: task, speech: speech}) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS each
  WITH each.task AS task, each.speech AS speech
  RETURN collect(task {.id, .text, .obligation, .deadline,
    areas: COLLECT { MATCH (task)-[concerns:CONCERNS]->(area) RETURN area.name ORDER BY concerns.ordinal },
    actors: COLLECT {
      MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor)
      RETURN {id: actor.id, name: actor.name, type: role.actorType, region: role.region, role: type(role), confidence: role.confidence, rule: role.rule}
      ORDER BY role.ordinal
    },
    speech: speech {.id, name: speech.title},
    year: speech.year,
    evidence: COLLECT {
      UNWIND range(0, size(task.starts) - 1) AS i
      RETURN {start: task.starts[i], end: task.ends[i], text: substring(speech.text, task.starts[i], task.ends[i] - task.starts[i]),
        sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence AND sentence.start <= task.starts[i] < sentence.end RETURN sentence.text })}
    }
  }) AS items
}
RETURN items, size(found) AS total
