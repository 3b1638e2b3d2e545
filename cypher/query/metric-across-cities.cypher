// zh: 一项指标在各城市各年份的数值
// en: One metric across cities and years
// zh about: 年份不明的指标取讲话年份；未点名的地区不列入。
// en about: Where a figure's year is not said the speech's stands for it; places that their speeches do not name are left out.
// for: researcher
// $metric: string [1..100] – 指标名称中的文字 · stands in the metric's name
// > city: string – 地区 · region
// > metric: string – 指标 · metric
// > year: year – 年份 · year
// > kind: string – 实际或目标 · actual or target
// > value: number – 数值 · value
// > unit: string – 单位 · unit
// > said: evidence – 原句 · the sentence
// try: metric=制造业产品质量合格率
// total: MATCH (metric:Metric)<-[:OF]-(:Indicator)<-[:REPORTS]-(city:Region) WHERE any(name IN [metric.name] WHERE name CONTAINS $metric) AND NOT city.masked RETURN count(*) AS total
MATCH (metric:Metric)<-[:OF]-(figure:Indicator)<-[:REPORTS]-(city:Region)
// As a member of a list: the planner has taken the bare name to an index that cannot look inside names.
WHERE any(name IN [metric.name] WHERE name CONTAINS $metric) AND NOT city.masked
MATCH (speech:Speech {id: figure.speech})
WITH metric, figure, city, coalesce(figure.year, speech.year) AS year
ORDER BY metric.name, city.name, year, figure.kind, figure.value, figure.id
// a page's rows alone:
RETURN city.name AS city, metric.name AS metric, year, figure.kind AS kind, figure.value AS value, figure.unit AS unit,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN figure.evidence
    RETURN {speech: figure.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
