// zh: 各地讲到的问题
// en: The problems that regions speak of
// zh about: 附原句，新的在前。
// en about: With the sentence, the newest first.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// $text: string? – 问题中的文字 · stands in the problem
// > city: string – 地区 · region
// > year: year – 讲话年份 · the speech's year
// > problem: string – 问题 · problem
// > said: evidence – 原句 · the sentence
// try: text=检测
MATCH (city:Region)-[:FACES]->(problem:Problem)
WHERE ($text IS NULL OR problem.text CONTAINS $text) AND ($city IS NULL OR $city IN [city.id, city.name])
MATCH (speech:Speech {id: problem.speech})
RETURN city.name AS city, speech.year AS year, problem.text AS problem,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN problem.evidence
    RETURN {speech: problem.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY year DESC, city, problem, said.speech, said.start
