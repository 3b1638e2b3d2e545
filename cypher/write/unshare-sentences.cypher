MATCH (sentence:Sentence)
WHERE sentence.sharedBy IS NOT NULL
WITH sentence.wording AS wording, collect(sentence) AS sentences
WHERE COUNT { MATCH (speech:Speech)-[:HAS_SENTENCE]->(:Sentence {wording: wording}) RETURN DISTINCT speech } < 3
UNWIND sentences AS sentence
REMOVE sentence.sharedBy
