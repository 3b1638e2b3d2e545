// Pages of the most alike tasks and of the least sure responsibilities are read off in this order.
CREATE INDEX same_task_as_similarity IF NOT EXISTS FOR ()-[f:SAME_TASK_AS]-() ON (f.similarity);
CREATE INDEX leads_confidence IF NOT EXISTS FOR ()-[f:LEADS]-() ON (f.confidence);
CREATE INDEX owns_confidence IF NOT EXISTS FOR ()-[f:OWNS]-() ON (f.confidence);
CREATE INDEX supports_confidence IF NOT EXISTS FOR ()-[f:SUPPORTS]-() ON (f.confidence);
