// Chinese has no spaces between words: the cjk analyser indexes overlapping pairs of characters.
// Titles stand apart, since an index over Speech.text would hold every sentence twice.
CREATE FULLTEXT INDEX sayings IF NOT EXISTS
FOR (n:Sentence|Task|Problem|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Policy|Award|QualityArea|Metric)
ON EACH [n.text, n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Speech) ON EACH [n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
