// zh: 导入了哪些文件
// en: Which files were imported
// zh about: 每个文件的类型、编码和讲话数。
// en about: The type, charset and speeches of each.
// for: developer
// > file: string – 文件 · file
// > mediaType: string – 类型 · media type
// > charset: string – 编码 · charset
// > speeches: integer – 讲话数 · speeches
// > sentences: integer – 句子数 · sentences
// > sha256: string – 摘要 · digest
MATCH (source:Source)
RETURN source.fileName AS file, source.mediaType AS mediaType, source.charset AS charset,
  COUNT { (source)<-[:FROM]-(:Speech) } AS speeches, COUNT { (source)<-[:FROM]-(:Speech)-[:HAS_SENTENCE]->(:Sentence) } AS sentences, source.sha256 AS sha256
ORDER BY file, sha256
