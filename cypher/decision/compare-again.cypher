MATCH (:Speech {id: $speech})-[:FROM]->(source:Source)
REMOVE source.compared
