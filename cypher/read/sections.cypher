MATCH (:Speech {id: $speech})-[:HAS_SECTION]->+(section:Section)
OPTIONAL MATCH (parent:Section)-[:HAS_SECTION]->(section)
RETURN properties(section) AS section, parent.ordinal AS parent
ORDER BY section.ordinal
