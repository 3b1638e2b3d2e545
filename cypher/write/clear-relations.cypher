MATCH (:Speech {id: $speech})-[relation:MENTIONS|GIVEN_IN]->()
DELETE relation
