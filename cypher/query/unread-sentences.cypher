// zh: 有要求却没有抽出事实的句子
// en: Sentences that ask for something and gave no fact
// zh about: 规则的空白就在这里。
// en about: Where the rules have gaps.
// for: developer
// > sentence: string – 句子 · sentence
// > speech: string – 讲话编号 · the speech's id
// > start: integer – 起 · start
// > end: integer – 止 · end
MATCH (speech:Speech)-[:HAS_SENTENCE]->(sentence:Sentence)
WHERE sentence.unread IS NOT NULL
RETURN sentence.text AS sentence, speech.id AS speech, sentence.start AS start, sentence.end AS end
ORDER BY speech, start
