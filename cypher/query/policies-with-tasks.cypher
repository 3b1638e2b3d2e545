// zh: 政策落到了哪些任务
// en: Which tasks carry out which policy
// zh about: 任务原句写明落实该政策。
// en about: The task's own words say that it carries the policy out.
// for: analyst
// $policy: string? – 政策名称中的文字 · stands in the policy's name
// > policy: string – 政策 · policy
// > kind: string – 文件或行动 · document or initiative
// > tasks: integer – 任务数 · tasks
// > examples: strings – 任务举例 · some of the tasks
MATCH (policy:Policy)<-[:IMPLEMENTS]-(task:Task)
WHERE $policy IS NULL OR policy.name CONTAINS $policy
WITH policy, collect(DISTINCT task) AS tasks
RETURN policy.name AS policy, policy.kind AS kind, size(tasks) AS tasks,
  COLLECT { UNWIND tasks AS task RETURN task.text ORDER BY task.text LIMIT 5 } AS examples
ORDER BY tasks DESC, policy, kind, examples
