// An entity is found by its other names too: those that people merged into it, and former and short ones of places.
DROP INDEX sayings IF EXISTS;
CREATE FULLTEXT INDEX sayings IF NOT EXISTS
FOR (n:Sentence|Task|Problem|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
ON EACH [n.text, n.name, n.simplified, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX names IF EXISTS;
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
