// zh: 交给“各级各部门”的任务
// en: Tasks given to collectives
// zh about: 行动者是各县（区）、各部门、广大企业等集体，而且没有点名任何部门。
// en about: The actors are collectives (各县（区）, 广大企业), and no department is named.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > collective: string – 集体行动者 · collective
// > task: string – 任务 · task
// > city: string – 讲话地区 · region of the speech
// > year: year – 年份 · year
// > said: evidence – 原句 · the sentence
// try: city=棠州市
MATCH (speech:Speech)
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(city:Region)
WITH speech, city WHERE $city IS NULL OR $city IN [city.id, city.name]
MATCH (collective:Collective)-[:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech)
WHERE NOT EXISTS { (task)<-[:LEADS|OWNS|SUPPORTS]-(:Department) }
RETURN collective.name AS collective, task.text AS task, city.name AS city, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence
    RETURN {speech: task.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY year DESC, collective, task, said.speech, said.start
