// zh: 获奖最多的企业和组织
// en: Who won most awards
// zh about: 企业、组织、个人和产品按获得的不同奖项数排列。
// en about: Enterprises, organisations, people and products by how many different awards they won.
// for: researcher
// $level: string? {national|province|city|county} – 奖项级别 · level of the awards
// > winner: string – 获奖者 · winner
// > kind: string – 类别 · kind
// > awards: integer – 奖项数 · awards
// > names: strings – 奖项 · the awards
MATCH (winner:Enterprise|Organization|Person|Product)-[:WON]->(award:Award)
WHERE $level IS NULL OR award.level = $level
WITH winner, collect(DISTINCT award.name) AS names
RETURN winner.name AS winner, head(labels(winner)) AS kind, size(names) AS awards, COLLECT { UNWIND names AS name RETURN name ORDER BY name } AS names
ORDER BY awards DESC, winner, kind, names
