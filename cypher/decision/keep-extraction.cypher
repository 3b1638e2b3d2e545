// What was read from a speech about which people decided, as it was before they did; `names` are those that were merged into others.
MERGE (extraction:Extraction {speech: $speech})
SET extraction.facts = $facts, extraction.names = $names
