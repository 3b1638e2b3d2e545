// What the comparison found of the speech's tasks, which outlives their being written anew.
MATCH (:Speech {id: $speech})<-[:SET_IN]-(task:Task)-[alike:SAME_TASK_AS]-()
RETURN DISTINCT startNode(alike).id AS one, endNode(alike).id AS other, alike.similarity AS similarity
