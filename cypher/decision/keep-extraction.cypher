// What was read from a speech about which people decided, as it was before they did.
MERGE (extraction:Extraction {speech: $speech})
SET extraction.facts = $facts
