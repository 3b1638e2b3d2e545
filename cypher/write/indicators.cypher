// `value` and `upperBound` are floats to compare with; `exactValue` and `exactUpperBound` are the decimals as they were read.
// The fact is the indicator; REPORTS repeats its provenance.
UNWIND $rows AS row
MATCH (subject:Enterprise|Organization|Person|Product|Region|Department {id: row.subject})
MATCH (metric:Metric {id: row.metric})
MERGE (indicator:Indicator {id: row.id})
SET indicator += row.properties, indicator += row.fact
MERGE (subject)-[reports:REPORTS]->(indicator)
SET reports = row.fact
MERGE (indicator)-[:OF]->(metric)
