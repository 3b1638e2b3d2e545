MATCH (one:Task)-[alike:SAME_TASK_AS]->(other:Task)
RETURN one.id AS one, other.id AS other, alike.similarity AS similarity
