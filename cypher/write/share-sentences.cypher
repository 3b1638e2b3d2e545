// `sharedBy`: in how many speeches the sentence stands, from three on – words of the genre rather than of the city.
UNWIND $rows AS row
MATCH (sentence:Sentence {wording: row.wording})
WHERE sentence.sharedBy IS NULL OR sentence.sharedBy <> row.speeches
SET sentence.sharedBy = row.speeches
