// zh: 任务：谁做什么，出自哪句话
// en: Tasks: who does what, and which sentence says so
// $city: string? – name or id of the region whose body has the task, or in which the speech was given
// $department: string? – name or id of a department that has it
// $function: string? – name of such a department's function
// $area: string? – name of a quality area that it concerns
// $role: string? – LEADS, OWNS or SUPPORTS; with a department or function, the role of that one
// $policy: string? – name or id of a policy that the task's own sentence cites
// $year: integer? – the speech's year
// $deadline: string? – stands in the deadline's wording
// $text: string? – stands in the task's wording
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (task:Task)-[:SET_IN]->(speech:Speech)
WHERE ($text IS NULL OR task.text CONTAINS $text)
  AND ($deadline IS NULL OR task.deadline CONTAINS $deadline)
  AND ($year IS NULL OR speech.year = $year)
  AND ($area IS NULL OR EXISTS { (task)-[:CONCERNS]->(:QualityArea {name: $area}) })
  AND ($city IS NULL
    OR EXISTS { (speech)-[:GIVEN_IN]->(city:Region) WHERE $city IN [city.id, city.name] }
    OR EXISTS { (task)<-[:LEADS|OWNS|SUPPORTS]-()-[:OF]->(city:Region) WHERE $city IN [city.id, city.name] }
    OR EXISTS { (task)<-[:LEADS|OWNS|SUPPORTS]-(city:Region) WHERE $city IN [city.id, city.name] })
  AND (coalesce($role, $department, $function) IS NULL OR EXISTS {
    MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor)
    WHERE ($role IS NULL OR type(role) = $role)
      AND ($department IS NULL OR actor:Department AND $department IN [actor.id, actor.name])
      AND ($function IS NULL OR EXISTS { (actor)-[:HAS_FUNCTION]->(:DepartmentFunction {name: $function}) })
  })
  AND ($policy IS NULL OR EXISTS {
    MATCH (speech)-[citation:CITES]->(policy:Policy)
    WHERE $policy IN [policy.id, policy.name] AND any(sentence IN task.evidence WHERE sentence IN citation.evidence)
  })
WITH task, speech ORDER BY coalesce(speech.date, toString(speech.year), '') DESC, speech.id, task.ordinal, task.id
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
