// zh: 一项人工裁定
// en: One decision
// $id: string – the decision's id
MATCH (decision:Decision {id: $id})
OPTIONAL MATCH (speech:Speech {id: decision.speech})
RETURN decision.id AS id, decision.kind AS kind, decision.verdict AS verdict, decision.state AS state, decision.fact AS fact,
  decision.factKind AS factKind, decision.quotes AS quotes, decision.extracted AS extracted, decision.values AS values,
  decision.entity AS entity, decision.name AS name, decision.into AS into, decision.intoName AS intoName,
  CASE WHEN decision.speech IS NULL THEN null ELSE {id: decision.speech, name: speech.title} END AS speech,
  decision.by AS by, decision.why AS why, toString(decision.at) AS at, decision.undoneBy AS undoneBy, decision.undoneWhy AS undoneWhy,
  toString(decision.undoneAt) AS undoneAt
