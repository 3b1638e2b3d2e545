MATCH (decision:Decision {id: $id})
SET decision.undoneAt = datetime(), decision.undoneBy = $by, decision.undoneWhy = $why, decision.state = 'undone'
