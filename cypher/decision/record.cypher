// One decision; nothing else ever changes what it says, who made it, when and why.
OPTIONAL MATCH (earlier:Decision)
WITH coalesce(max(earlier.number), 0) + 1 AS number
CREATE (decision:Decision {id: $id, number: number, at: datetime(), state: 'inForce'})
SET decision += $properties
