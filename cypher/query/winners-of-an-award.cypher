// zh: 谁与某个奖项有关
// en: Who stands how to one award
// zh about: 获得、申报、争创、尚无或设立，附原句。
// en about: Won, applied for, aspired to, lacked or set up, with the sentence.
// for: researcher
// $award: string [1..100] – 奖项名称中的文字 · stands in the award's name
// > award: string – 奖项 · award
// > standing: string – 关系 · standing
// > subject: string – 主体 · who
// > year: year – 奖项年份 · the award's year
// > count: integer – 数量 · how many
// > told: year – 讲话年份 · the speech's year
// > said: evidence – 原句 · the sentence
// try: award=中国质量奖
// total: MATCH (award:Award)<-[:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]-() WHERE any(name IN [award.name] + coalesce(award.aliases, []) WHERE name CONTAINS $award) RETURN count(*) AS total
MATCH (award:Award)<-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]-(subject)
WHERE any(name IN [award.name] + coalesce(award.aliases, []) WHERE name CONTAINS $award)
MATCH (speech:Speech {id: fact.speech})
WITH award, fact, subject, speech
ORDER BY award.name, speech.year, type(fact), subject.name, fact.speech, fact.ordinal
// a page's rows alone:
RETURN award.name AS award, type(fact) AS standing, subject.name AS subject, fact.year AS year, fact.count AS count, speech.year AS told,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence
    RETURN {speech: fact.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
