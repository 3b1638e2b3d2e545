// What a person decided about a fact, with the words that were read: a rejected fact is nowhere else.
MATCH (decision:Decision {fact: $id, state: 'inForce'})
MATCH (speech:Speech {id: decision.speech})
RETURN decision {.id, .verdict, .by, .why, at: toString(decision.at), .factKind, .extracted, .confidence, .rule,
  speech: speech {.id, name: speech.title}, year: speech.year,
  evidence: COLLECT {
    UNWIND range(0, size(decision.starts) - 1) AS i
    RETURN {start: decision.starts[i], end: decision.ends[i], text: decision.quotes[i],
      sentence: head(COLLECT {
        MATCH (speech)-[:HAS_SENTENCE]->(sentence:Sentence) WHERE sentence.start <= decision.starts[i] < sentence.end
        RETURN sentence {.id, .start, .end, .text}
      })}
  }} AS decision
LIMIT 1
