// Which of the ids a node has.
UNWIND $ids AS id
MATCH (node:Speech|Section|Sentence|Region|Department|DepartmentFunction|Collective|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem {id: id})
RETURN collect(node.id) AS ids
