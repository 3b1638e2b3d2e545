UNWIND $rows AS row
MATCH (:Task {id: row.one})-[alike:SAME_TASK_AS]->(:Task {id: row.other})
DELETE alike
