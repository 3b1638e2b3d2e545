// zh: 从“零”到有的突破
// en: From none to the first: awards lacked and later won
// zh about: 某地的讲话说尚无某奖，后来年份的讲话说当地获得了它。
// en about: A speech of a region says that an award is lacking, one of a later year that it was won there.
// for: researcher
// > city: string – 地区 · region
// > award: string – 奖项 · award
// > lacked: year – 尚无的年份 · year in which it was lacking
// > won: year – 获得的年份 · year in which it was told as won
// > winners: strings – 获奖者 · winners
MATCH (city:Region)-[lack:LACKS]->(award:Award)
MATCH (before:Speech {id: lack.speech})
WITH city, award, min(before.year) AS lacked
MATCH (city)<-[:GIVEN_IN]-(after:Speech)
WHERE after.year > lacked
CALL (after, award) {
  MATCH (winner)-[win:WON {speech: after.id}]->(other:Award)
  WHERE other = award
  RETURN winner
}
RETURN city.name AS city, award.name AS award, lacked, min(after.year) AS won, collect(DISTINCT winner.name) AS winners
ORDER BY city, award, lacked
