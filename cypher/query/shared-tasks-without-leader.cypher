// zh: 多部门共担却无人牵头的任务
// en: Tasks that several share and nobody leads
// zh about: 至少两个行动者负责或配合，却没有一个牵头。
// en about: At least two actors own or support it, and none leads.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $year: integer? [1900..2100] – 讲话年份 · the speech's year
// $actors: integer = 2 [2..50] – 至少几个行动者 · at least so many actors
// > task: string – 任务 · task
// > actors: strings – 行动者 · actors
// > city: string – 讲话地区 · region of the speech
// > year: year – 年份 · year
// > id: string – 任务编号 · the task's id
// > said: evidence – 原句 · the sentence
// try: city=岐宁市
MATCH (speech:Speech)
WHERE $year IS NULL OR speech.year = $year
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(city:Region)
WITH speech, city WHERE $city IS NULL OR $city IN [city.id, city.name]
MATCH (task:Task)-[:SET_IN]->(speech)
WHERE NOT EXISTS { (task)<-[:LEADS]-() }
  AND COUNT { (task)<-[:OWNS|SUPPORTS]-() } >= $actors
RETURN task.text AS task, COLLECT { MATCH (task)<-[role:OWNS|SUPPORTS]-(actor) RETURN actor.name ORDER BY role.ordinal } AS actors,
  city.name AS city, speech.year AS year, task.id AS id,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence
    RETURN {speech: task.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY size(actors) DESC, year DESC, id
