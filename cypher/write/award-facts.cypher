// row.type is WON, APPLIED_FOR, ASPIRES_TO, LACKS or ESTABLISHED. Where the speech names no subject the host stands for it, `subject` is null,
// and `subjectType` tells what was meant ('organization': some organisation of the host's).
UNWIND $rows AS row
MATCH (subject:Enterprise|Organization|Person|Product|Region|Department {id: row.subject})
MATCH (award:Award {id: row.award})
CREATE (subject)-[standing:$(row.type)]->(award)
SET standing = row.fact
