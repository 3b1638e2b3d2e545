// A source without a digest was cut off in mid-import and is read again.
MERGE (source:Source {key: $key})
SET source.fileName = $fileName, source.mediaType = $mediaType, source.charset = $charset
REMOVE source.sha256, source.compared
