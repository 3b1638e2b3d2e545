// Names and years, by which questions filter.
CREATE INDEX region_name IF NOT EXISTS FOR (n:Region) ON (n.name);
CREATE INDEX department_name IF NOT EXISTS FOR (n:Department) ON (n.name);
CREATE INDEX function_name IF NOT EXISTS FOR (n:DepartmentFunction) ON (n.name);
CREATE INDEX collective_name IF NOT EXISTS FOR (n:Collective) ON (n.name);
CREATE INDEX enterprise_name IF NOT EXISTS FOR (n:Enterprise) ON (n.name);
CREATE INDEX policy_name IF NOT EXISTS FOR (n:Policy) ON (n.name);
CREATE INDEX award_name IF NOT EXISTS FOR (n:Award) ON (n.name);
CREATE INDEX area_name IF NOT EXISTS FOR (n:QualityArea) ON (n.name);
CREATE INDEX metric_name IF NOT EXISTS FOR (n:Metric) ON (n.name);
CREATE INDEX speech_year IF NOT EXISTS FOR (n:Speech) ON (n.year);
CREATE INDEX indicator_year IF NOT EXISTS FOR (n:Indicator) ON (n.year);
CREATE INDEX task_deadline IF NOT EXISTS FOR (n:Task) ON (n.deadline);
CREATE INDEX source_digest IF NOT EXISTS FOR (n:Source) ON (n.sha256);

// The facts of one speech: what a rewritten speech takes back, and what its page shows.
CREATE INDEX task_speech IF NOT EXISTS FOR (n:Task) ON (n.speech);
CREATE INDEX indicator_speech IF NOT EXISTS FOR (n:Indicator) ON (n.speech);
CREATE INDEX problem_speech IF NOT EXISTS FOR (n:Problem) ON (n.speech);
CREATE INDEX won_speech IF NOT EXISTS FOR ()-[f:WON]-() ON (f.speech);
CREATE INDEX applied_for_speech IF NOT EXISTS FOR ()-[f:APPLIED_FOR]-() ON (f.speech);
CREATE INDEX aspires_to_speech IF NOT EXISTS FOR ()-[f:ASPIRES_TO]-() ON (f.speech);
CREATE INDEX lacks_speech IF NOT EXISTS FOR ()-[f:LACKS]-() ON (f.speech);
CREATE INDEX established_speech IF NOT EXISTS FOR ()-[f:ESTABLISHED]-() ON (f.speech);
CREATE INDEX issued_speech IF NOT EXISTS FOR ()-[f:ISSUED]-() ON (f.speech);
