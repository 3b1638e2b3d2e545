MATCH (extraction:Extraction {speech: $speech})
RETURN extraction.facts AS facts
