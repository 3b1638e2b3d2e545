// zh: 每篇讲话说了多少
// en: What each speech holds
// zh about: 任务、指标、问题的数量。
// en about: How many tasks, figures and problems.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $year: integer? [1900..2100] – 讲话年份 · the speech's year
// > speech: string – 讲话 · speech
// > city: string – 地区 · region
// > year: year – 年份 · year
// > tasks: integer – 任务 · tasks
// > figures: integer – 指标 · figures
// > problems: integer – 问题 · problems
// > id: string – 讲话编号 · the speech's id
// try: city=岐宁市
MATCH (speech:Speech)
WHERE $year IS NULL OR speech.year = $year
OPTIONAL MATCH (speech)-[:GIVEN_IN]->(city:Region)
WITH speech, city WHERE $city IS NULL OR $city IN [city.id, city.name]
RETURN coalesce(speech.title, speech.source) AS speech, city.name AS city, speech.year AS year,
  COUNT { (speech)<-[:SET_IN]-(:Task) } AS tasks, COUNT { MATCH (figure:Indicator {speech: speech.id}) } AS figures,
  COUNT { MATCH (problem:Problem {speech: speech.id}) } AS problems, speech.id AS id
ORDER BY year DESC, speech, id
