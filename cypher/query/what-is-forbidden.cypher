// zh: 明令禁止的事
// en: What must not be done
// zh about: “不得”“严禁”等禁止性要求。
// en about: Obligations that forbid (不得, 严禁).
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > task: string – 要求 · obligation
// > actors: strings – 对谁 · for whom
// > city: string – 讲话地区 · region of the speech
// > year: year – 年份 · year
// > said: evidence – 原句 · the sentence
MATCH (speech:Speech)
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(city:Region)
WITH speech, city WHERE $city IS NULL OR $city IN [city.id, city.name]
MATCH (task:Task {obligation: 'forbid'})-[:SET_IN]->(speech)
RETURN task.text AS task, COLLECT { MATCH (task)<-[role:LEADS|OWNS|SUPPORTS]-(actor) RETURN actor.name ORDER BY role.ordinal } AS actors,
  city.name AS city, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence
    RETURN {speech: task.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY year DESC, task, said.speech, said.start
