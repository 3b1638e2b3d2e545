// zh: 各地区讲到的问题
// en: The problems that some regions face
// $ids: strings – ids of regions
UNWIND $ids AS id
RETURN collect({city: id, problems: COLLECT {
    MATCH (place:Region)-[:SUCCEEDED_BY]->*(:Region {id: id})
    MATCH (place)-[:FACES]->(fact:Problem)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.id, text: fact.text,
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  }}) AS items
