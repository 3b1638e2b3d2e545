// What people decided stands apart from what was read, under an `id` of its own. A decision about a fact knows its speech and the fact's id;
// one that names a masked place knows the place's id (`entity`) and the speech; one that merges two names knows both (`entity`, `into`).
// An extraction keeps what was read from a speech before people decided about it.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT extraction_speech IF NOT EXISTS FOR (n:Extraction) REQUIRE n.speech IS UNIQUE;
CREATE INDEX decision_speech IF NOT EXISTS FOR (n:Decision) ON (n.speech);
CREATE INDEX decision_fact IF NOT EXISTS FOR (n:Decision) ON (n.fact);
CREATE INDEX decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind);
CREATE INDEX decision_entity IF NOT EXISTS FOR (n:Decision) ON (n.entity);
CREATE INDEX decision_into IF NOT EXISTS FOR (n:Decision) ON (n.into);
