CALL () {
  MATCH ()-[fact:WON {speech: $speech}]->() RETURN fact
  UNION ALL
  MATCH ()-[fact:APPLIED_FOR {speech: $speech}]->() RETURN fact
  UNION ALL
  MATCH ()-[fact:ASPIRES_TO {speech: $speech}]->() RETURN fact
  UNION ALL
  MATCH ()-[fact:LACKS {speech: $speech}]->() RETURN fact
  UNION ALL
  MATCH ()-[fact:ESTABLISHED {speech: $speech}]->() RETURN fact
  UNION ALL
  MATCH ()-[fact:ISSUED {speech: $speech}]->() RETURN fact
}
DELETE fact
