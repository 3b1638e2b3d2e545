// zh: 目标完成了多少
// en: How far targets were reached
// zh about: 同一讲话、同一主体、同一指标的目标与实际。
// en about: Target and result of one subject and metric, told in the same speech.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > subject: string – 主体 · whose figure
// > metric: string – 指标 · metric
// > target: number – 目标 · target
// > actual: number – 实际 · actual
// > unit: string – 单位 · unit
// > share: number – 完成百分比 · percent of the target
// > year: year – 讲话年份 · the speech's year
// > said: evidence – 原句 · the sentence
// try: city=昭浦市
MATCH (target:Indicator {kind: 'target'})-[:OF]->(metric:Metric)<-[:OF]-(actual:Indicator {kind: 'actual', speech: target.speech})
WHERE target.unit = actual.unit AND target.value > 0
MATCH (target)<-[:REPORTS]-(subject)-[:REPORTS]->(actual)
WHERE $city IS NULL OR $city IN [subject.id, subject.name]
MATCH (speech:Speech {id: target.speech})
RETURN subject.name AS subject, metric.name AS metric, target.value AS target, actual.value AS actual, target.unit AS unit,
  round(100.0 * actual.value / target.value, 1) AS share, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN actual.evidence
    RETURN {speech: actual.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY share, subject, metric, said.speech, said.start
