// zh: 多篇讲话共用的句子
// en: Sentences that several speeches share
// zh about: 套话，或相互抄写。
// en about: Set phrases, or one text copied from another.
// for: researcher
// > sentence: string – 句子 · sentence
// > speeches: integer – 讲话数 · speeches
// > sources: strings – 文件 · files
MATCH (sentence:Sentence)<-[:HAS_SENTENCE]-(speech:Speech)
WHERE sentence.sharedBy > 1
WITH sentence.wording AS wording, min(sentence.text) AS text, collect(DISTINCT speech.source) AS sources, max(sentence.sharedBy) AS speeches
RETURN text AS sentence, speeches, COLLECT { UNWIND sources AS source RETURN source ORDER BY source } AS sources
ORDER BY speeches DESC, sentence
