// How the decisions about a speech stand after it was written: in force for what was found of them, superseded by a later one, or resting
// because the speech does not say that any more. A decision follows its fact into other words.
MATCH (decision:Decision {speech: $speech}) WHERE decision.undoneAt IS NULL
WITH decision, head([row IN $rows WHERE row.id = decision.id]) AS row
SET decision.state = CASE
  WHEN row IS NOT NULL THEN 'inForce'
  WHEN any(other IN $rows WHERE other.fact = decision.fact) THEN 'superseded'
  ELSE 'resting' END
WITH decision, row WHERE row IS NOT NULL
SET decision += row.properties
