UNWIND $rows AS row
MERGE (metric:Metric {id: row.id})
ON CREATE SET metric.name = row.name
