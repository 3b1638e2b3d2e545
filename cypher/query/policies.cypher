// zh: 政策文件和行动
// en: Policies: titled documents, and named initiatives
// $kind: string? – document or initiative
// $text: string? – stands in the name or is the number
// $skip: integer – how many to leave out
// $limit: integer – how many to return
MATCH (policy:Policy)
WHERE ($kind IS NULL OR policy.kind = $kind)
  AND ($text IS NULL OR policy.name CONTAINS $text OR policy.number = $text)
WITH policy ORDER BY policy.name, policy.id
WITH collect(policy) AS found
CALL (found) {
  UNWIND found[$skip..$skip + $limit] AS policy
  RETURN collect(policy {.id, .name, .kind, .number, .status, .issuer,
    speeches: COUNT { (policy)<-[:CITES]-(:Speech) }
  }) AS items
}
RETURN items, size(found) AS total
