// zh: 多个城市共用的指标
// en: Metrics that several cities tell
// zh about: 共用的指标才能横向比较。
// en about: Only shared metrics can be compared.
// for: researcher
// $cities: integer = 2 [2..50] – 至少几个城市 · at least so many cities
// > metric: string – 指标 · metric
// > cities: strings – 城市 · cities
// > figures: integer – 数值个数 · figures
// try: cities=3
MATCH (metric:Metric)<-[:OF]-(figure:Indicator)<-[:REPORTS]-(city:Region)
WHERE NOT city.masked
WITH metric, collect(DISTINCT city.name) AS names, count(figure) AS figures
WHERE size(names) >= $cities
RETURN metric.name AS metric, COLLECT { UNWIND names AS name RETURN name ORDER BY name } AS cities, figures
ORDER BY size(names) DESC, figures DESC, metric, cities
