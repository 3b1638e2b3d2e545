// Speeches that were written before V006 have no `simplified` where they need one. Cypher knows no scripts: the start folds those that are marked
// here and takes the mark away, and so does a speech's being written again.
MATCH (speech:Speech)
CALL (speech) {
  SET speech.unfolded = true
} IN TRANSACTIONS OF 1000 ROWS;
