// zh: 有期限的任务
// en: Tasks with a deadline
// zh about: 期限保留原文写法，如“2025年底前”“年内”。
// en about: Deadlines stay in the words of the speech (2025年底前, 年内).
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $year: integer? [1900..2100] – 讲话年份 · the speech's year
// $within: string? – 期限中含有的文字，如 2022 或 10月 · stands in the deadline, such as 2022 or 10月
// > deadline: string – 期限 · deadline
// > task: string – 任务 · task
// > responsible: strings – 牵头和负责者 · who leads or owns it
// > city: string – 讲话地区 · region of the speech
// > year: year – 年份 · year
// > said: evidence – 原句 · the sentence
// try: within=底前
MATCH (speech:Speech)
WHERE $year IS NULL OR speech.year = $year
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(city:Region)
WITH speech, city WHERE $city IS NULL OR $city IN [city.id, city.name]
MATCH (task:Task)-[:SET_IN]->(speech)
WHERE task.deadline IS NOT NULL AND ($within IS NULL OR task.deadline CONTAINS $within)
RETURN task.deadline AS deadline, task.text AS task,
  COLLECT { MATCH (task)<-[role:LEADS|OWNS]-(actor) RETURN actor.name ORDER BY role.ordinal } AS responsible,
  city.name AS city, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN task.evidence
    RETURN {speech: task.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY year DESC, deadline, task, said.speech, said.start
