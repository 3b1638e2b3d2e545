// A fact is asked for by its id, whichever type of relationship it is; tasks, indicators and problems are found by the ids of their nodes.
CREATE INDEX leads_fact IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.factId);
CREATE INDEX owns_fact IF NOT EXISTS FOR ()-[f:OWNS]-() ON (f.factId);
CREATE INDEX supports_fact IF NOT EXISTS FOR ()-[f:SUPPORTS]-() ON (f.factId);
CREATE INDEX won_fact IF NOT EXISTS FOR ()-[f:WON]-() ON (f.factId);
CREATE INDEX applied_for_fact IF NOT EXISTS FOR ()-[f:APPLIED_FOR]-() ON (f.factId);
CREATE INDEX aspires_to_fact IF NOT EXISTS FOR ()-[f:ASPIRES_TO]-() ON (f.factId);
CREATE INDEX lacks_fact IF NOT EXISTS FOR ()-[f:LACKS]-() ON (f.factId);
CREATE INDEX established_fact IF NOT EXISTS FOR ()-[f:ESTABLISHED]-() ON (f.factId);
CREATE INDEX issued_fact IF NOT EXISTS FOR ()-[f:ISSUED]-() ON (f.factId);
CREATE INDEX mentions_fact IF NOT EXISTS FOR ()-[f:MENTIONS]-() ON (f.factId);
CREATE INDEX cites_fact IF NOT EXISTS FOR ()-[f:CITES]-() ON (f.factId);
CREATE INDEX reports_fact IF NOT EXISTS FOR ()-[f:REPORTS]-() ON (f.factId);
CREATE INDEX faces_fact IF NOT EXISTS FOR ()-[f:FACES]-() ON (f.factId);
