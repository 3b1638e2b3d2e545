// `simplified` repeats a sentence or title that holds Traditional characters in Simplified ones, so that each script finds the other:
// what is asked for is made Simplified too. Names, tasks and problems are Simplified as they are.
DROP INDEX sayings IF EXISTS;
CREATE FULLTEXT INDEX sayings IF NOT EXISTS
FOR (n:Sentence|Task|Problem|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
ON EACH [n.text, n.name, n.simplified]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
DROP INDEX titles IF EXISTS;
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Speech) ON EACH [n.title, n.simplified]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
// Without sentences, which outnumber all names: what is suggested while somebody types.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|QualityArea|Metric)
ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX tasks IF NOT EXISTS FOR (n:Task) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
