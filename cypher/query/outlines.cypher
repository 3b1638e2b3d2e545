// zh: 各篇讲话的提纲层次
// en: How speeches are built
// zh about: 提纲条目数和最大层次。
// en about: How many items an outline has, and how deep it goes.
// for: developer
// > speech: string – 讲话 · speech
// > items: integer – 条目数 · items
// > depth: integer – 层次 · depth
// > sentences: integer – 句子数 · sentences
// > id: string – 讲话编号 · the speech's id
MATCH (speech:Speech)
OPTIONAL MATCH (speech)-[:HAS_SECTION]->+(section:Section)
WITH speech, count(section) AS items, coalesce(max(section.level), 0) AS depth
RETURN coalesce(speech.title, speech.source) AS speech, items, depth, COUNT { (speech)-[:HAS_SENTENCE]->(:Sentence) } AS sentences, speech.id AS id
ORDER BY items DESC, speech, id
