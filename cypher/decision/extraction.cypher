MATCH (extraction:Extraction {speech: $speech})
RETURN extraction.facts AS facts, extraction.names AS names
