MATCH (extraction:Extraction {speech: $speech})
DELETE extraction
