// Products win awards too; they are neither companies nor organisations. `team` and the like are Organization nodes.
CREATE CONSTRAINT product_id IF NOT EXISTS FOR (n:Product) REQUIRE n.id IS UNIQUE;
DROP INDEX sayings IF EXISTS;
CREATE FULLTEXT INDEX sayings IF NOT EXISTS
FOR (n:Sentence|Task|Problem|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
ON EACH [n.text, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
