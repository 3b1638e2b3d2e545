// Sections hang under the section around them; those of the first level under the speech (top-sections).
UNWIND $rows AS row
CREATE (section:Section {id: row.id})
SET section += row.properties
