// zh: 领导小组和办公室的任务
// en: What leading groups and their offices do
// zh about: 负责统筹协调的机构及其任务。
// en about: Bodies that coordinate, and their tasks.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > region: string – 地区 · region
// > body: string – 机构 · body
// > task: string – 任务 · task
// > role: string – 角色 · role
// > year: year – 年份 · year
// > said: evidence – 原句 · the sentence
// try: city=棠州市
MATCH (body:Department)-[role:LEADS|OWNS|SUPPORTS]->(task:Task)-[:SET_IN]->(speech:Speech)
WHERE body.kind IN ['leadingGroup', 'office']
  AND ($city IS NULL OR EXISTS { (body)-[:OF]->(region:Region) WHERE $city IN [region.id, region.name] })
RETURN body.region AS region, body.name AS body, task.text AS task, type(role) AS role, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN role.evidence
    RETURN {speech: role.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY region, year DESC, body, task, role, said.speech, said.start
