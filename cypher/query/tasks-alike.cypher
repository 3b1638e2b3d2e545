// zh: 不同城市的相似任务
// en: Tasks of different cities that are alike
// zh about: 按措辞相似程度排列。
// en about: By how much their wording has in common.
// for: researcher
// $similarity: number = 0.6 [0..1] – 至少多相似 · at least so alike
// > similarity: number – 相似度 · similarity
// > city: string – 城市一 · one city
// > task: string – 任务一 · its task
// > otherCity: string – 城市二 · the other city
// > otherTask: string – 任务二 · its task
// try: similarity=0.8
// total: MATCH ()-[alike:SAME_TASK_AS]->() WHERE alike.similarity >= $similarity RETURN count(*) AS total
MATCH (task:Task)-[alike:SAME_TASK_AS]->(other:Task)
WHERE alike.similarity >= $similarity
MATCH (task)-[:SET_IN]->(:Speech)-[:GIVEN_IN]->(city:Region)
MATCH (other)-[:SET_IN]->(:Speech)-[:GIVEN_IN]->(otherCity:Region)
WITH alike, task, other, city, otherCity
ORDER BY alike.similarity DESC, city.name, task.text, otherCity.name, other.text, task.id, other.id
// a page's rows alone:
RETURN alike.similarity AS similarity, city.name AS city, task.text AS task, otherCity.name AS otherCity, other.text AS otherTask
