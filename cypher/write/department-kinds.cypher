// What the gazetteer knows of the body. `generic`: only the function is named (工信部门), not the body.
UNWIND $rows AS row
MATCH (department:Department {id: row.id})
SET department.function = row.function, department.kind = row.kind, department.generic = row.generic
