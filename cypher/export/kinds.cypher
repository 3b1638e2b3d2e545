SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND type CONTAINS 'UNIQUE' AND size(properties) = 1 AND labelsOrTypes <> ['Migration']
RETURN name, labelsOrTypes[0] AS label, properties[0] AS key ORDER BY label
