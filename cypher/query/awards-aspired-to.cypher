// zh: 各地争创哪些奖项
// en: Which awards regions aspire to
// zh about: 含其企业和组织的争创目标。
// en about: What their enterprises and organisations aspire to included.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > city: string – 讲话地区 · region of the speech
// > award: string – 奖项 · award
// > level: string – 级别 · level
// > subject: string – 争创者 · who
// > count: integer – 数量 · how many
// > year: year – 讲话年份 · the speech's year
// > said: evidence – 原句 · the sentence
// try: city=棠州市
MATCH (subject)-[fact:ASPIRES_TO]->(award:Award)
MATCH (speech:Speech {id: fact.speech})-[:GIVEN_IN]->(city:Region)
WHERE NOT city.masked AND ($city IS NULL OR $city IN [city.id, city.name])
RETURN city.name AS city, award.name AS award, award.level AS level, subject.name AS subject, fact.count AS count, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence
    RETURN {speech: fact.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY city, year, award, subject, fact.speech, fact.ordinal
