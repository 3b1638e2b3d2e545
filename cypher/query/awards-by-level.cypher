// zh: 各级奖项的获奖、申报和争创
// en: How often awards of each level are won, applied for and aspired to
// zh about: 按奖项级别和讲话年份统计陈述次数。
// en about: Counts statements by level of the award and year of the speech.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > level: string – 级别 · level
// > year: year – 讲话年份 · the speech's year
// > won: integer – 获得 · won
// > appliedFor: integer – 申报 · applied for
// > aspiresTo: integer – 争创 · aspires to
// > lacks: integer – 尚无 · lacks
// try: city=棠州市
MATCH (award:Award)<-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS]-()
MATCH (speech:Speech {id: fact.speech})
WHERE $city IS NULL OR EXISTS { (speech)-[:GIVEN_IN]->(region:Region) WHERE $city IN [region.id, region.name] }
RETURN award.level AS level, speech.year AS year,
  count(CASE type(fact) WHEN 'WON' THEN 1 END) AS won,
  count(CASE type(fact) WHEN 'APPLIED_FOR' THEN 1 END) AS appliedFor,
  count(CASE type(fact) WHEN 'ASPIRES_TO' THEN 1 END) AS aspiresTo,
  count(CASE type(fact) WHEN 'LACKS' THEN 1 END) AS lacks
ORDER BY CASE level WHEN 'national' THEN 0 WHEN 'province' THEN 1 WHEN 'city' THEN 2 WHEN 'county' THEN 3 ELSE 4 END, year
