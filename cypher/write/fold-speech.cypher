// What is Simplified as it stands has no `simplified`: a row's and the title's may be null.
MATCH (speech:Speech {id: $id})
SET speech.simplified = $title
REMOVE speech.unfolded
WITH speech
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.id})
SET sentence.simplified = row.simplified
