MATCH (fact:Task|Indicator|Problem {speech: $speech})
DETACH DELETE fact
