// zh: 一个奖项：谁获得、申报、争创、设立，在何处提及
// en: One award: who won it, applied for it, aspires to it or set it up, and where it is named
// $id: string – the award's id
MATCH (award:Award {id: $id})
RETURN
  COLLECT {
    MATCH (award)<-[fact:WON|APPLIED_FOR|ASPIRES_TO|LACKS|ESTABLISHED]-(subject)
    MATCH (speech:Speech {id: fact.speech})
    RETURN {id: fact.factId, standing: type(fact), count: fact.count, year: fact.year, subjectType: fact.subjectType,
      subject: CASE WHEN subject.name IS NULL THEN null ELSE subject {.id, .name} END,
      award: award {.id, .name},
      said: {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
        evidence: COLLECT {
          UNWIND range(0, size(fact.starts) - 1) AS i
          RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
            sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
        }}}
    ORDER BY speech.year DESC, speech.id, fact.ordinal
  } AS standings,
  COLLECT {
    MATCH (speech:Speech)-[fact:MENTIONS]->(award)
    RETURN {speech: speech {.id, name: speech.title}, year: speech.year, confidence: fact.confidence, rule: fact.rule,
      evidence: COLLECT {
        UNWIND range(0, size(fact.starts) - 1) AS i
        RETURN {start: fact.starts[i], end: fact.ends[i], text: substring(speech.text, fact.starts[i], fact.ends[i] - fact.starts[i]),
          sentence: head(COLLECT { MATCH (sentence:Sentence) WHERE sentence.id IN fact.evidence AND sentence.start <= fact.starts[i] < sentence.end RETURN sentence.text })}
      }}
    ORDER BY speech.year DESC, speech.id
  } AS mentions
