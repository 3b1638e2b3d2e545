// zh: 奖励和投入的资金
// en: Money: rewards and funds
// zh about: 以万元、亿元计的指标，按金额排列。
// en about: Figures in 万元 and 亿元, the greatest first.
// for: analyst
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > subject: string – 主体 · whose figure
// > metric: string – 事项 · what for
// > amount: number – 金额（万元） · amount in 10,000 yuan
// > kind: string – 实际或目标 · actual or target
// > year: year – 讲话年份 · the speech's year
// > said: evidence – 原句 · the sentence
// try: city=岐宁市
CALL () {
  // The figures of one region when one is asked for, all figures otherwise: one of the two branches is empty.
  MATCH (city:Region) WHERE city.id = $city OR city.name = $city
  CALL (city) {
    MATCH (city)-[:REPORTS]->(figure:Indicator) RETURN figure
    UNION
    MATCH (city)<-[:GIVEN_IN]-(speech:Speech) MATCH (figure:Indicator {speech: speech.id}) RETURN figure
  }
  RETURN DISTINCT figure
  UNION ALL
  UNWIND CASE WHEN $city IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (figure:Indicator)
  RETURN figure
}
MATCH (subject)-[:REPORTS]->(figure)-[:OF]->(metric:Metric)
WHERE figure.unit IN ['元', '万元', '亿元']
MATCH (speech:Speech {id: figure.speech})
WHERE $city IS NULL OR $city IN [subject.id, subject.name] OR EXISTS { (speech)-[:GIVEN_IN]->(region:Region) WHERE $city IN [region.id, region.name] }
RETURN subject.name AS subject, metric.name AS metric,
  figure.value * CASE figure.unit WHEN '亿元' THEN 10000 WHEN '元' THEN 0.0001 ELSE 1 END AS amount,
  figure.kind AS kind, speech.year AS year,
  head(COLLECT {
    MATCH (sentence:Sentence) WHERE sentence.id IN figure.evidence
    RETURN {speech: figure.speech, start: sentence.start, end: sentence.end, text: sentence.text} ORDER BY sentence.start
  }) AS said
ORDER BY amount DESC, metric, figure.id, subject
