// zh: 各城市的任务集中在哪些质量领域
// en: On which quality areas the tasks of each city concentrate
// zh about: 一个城市任务中各领域所占的百分比。
// en about: The percentage of each area among a city's tasks that concern one.
// for: researcher
// $city: string? – 地区名称或编号，不填则为全部 · name or id of a region; all without it
// > city: string – 地区 · region
// > area: string – 质量领域 · quality area
// > tasks: integer – 任务数 · tasks
// > share: number – 占比（%） · percent
// try: city=昭浦市
MATCH (city:Region)<-[:GIVEN_IN]-(:Speech)<-[:SET_IN]-(task:Task)-[:CONCERNS]->(area:QualityArea)
WHERE NOT city.masked AND ($city IS NULL OR $city IN [city.id, city.name])
WITH city, area, count(DISTINCT task) AS tasks
WITH city, collect({area: area, tasks: tasks}) AS areas, sum(tasks) AS total
UNWIND areas AS each
RETURN city.name AS city, each.area.name AS area, each.tasks AS tasks, round(100.0 * each.tasks / total, 1) AS share
ORDER BY city, tasks DESC, area
