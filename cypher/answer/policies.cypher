// zh: 政策文件和行动
// en: Policies: titled documents, and named initiatives
// $kind: string? – document or initiative
// $text: string? – stands in the name, in another one that people merged into it, or is the number
// $issuer: string? – name of the region or body whose policy it is
// $status: string? – how far it has come: draft, planned, issued
// $sort: string? – name or speeches; with - in front from the greatest down
// $descending: boolean – whether - stood in front
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (policy:Policy)
WHERE ($kind IS NULL OR policy.kind = $kind)
  AND ($text IS NULL OR any(name IN [policy.name] + coalesce(policy.aliases, []) WHERE name CONTAINS $text) OR policy.number = $text)
  AND ($issuer IS NULL OR policy.issuer = $issuer)
  AND ($status IS NULL OR policy.status = $status)
WITH policy, CASE $sort
  WHEN 'name' THEN policy.name
  WHEN 'speeches' THEN COUNT { (policy)<-[:CITES]-(:Speech) }
END AS key
ORDER BY key IS NULL, CASE WHEN NOT $descending THEN key END, CASE WHEN $descending THEN key END DESC, policy.name, policy.id
WITH collect(policy) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS policy
  RETURN collect(policy {.id, .name, .kind, .number, .status, .issuer,
    speeches: COUNT { (policy)<-[:CITES]-(:Speech) }
  }) AS items
}
RETURN items, size(found) AS total
