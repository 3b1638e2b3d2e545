MATCH (:Enterprise)-[short:SHORT_FOR]->(:Enterprise)
DELETE short
