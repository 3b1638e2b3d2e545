UNWIND $rows AS row
MERGE (product:Product {id: row.id})
ON CREATE SET product.name = row.name
