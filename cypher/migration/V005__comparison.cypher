// `wording` (a digest of a sentence's letters) brings the sentences together that several speeches share; `sharedBy` counts the speeches.
CREATE INDEX sentence_wording IF NOT EXISTS FOR (n:Sentence) ON (n.wording);
CREATE INDEX sentence_shared IF NOT EXISTS FOR (n:Sentence) ON (n.sharedBy);
