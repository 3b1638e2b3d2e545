package org.qualitygraph.export;

/**
 * How a format is written.
 *
 * @param graphFile what file the graph makes
 * @param tableFile what file an answer makes
 */
record Form(FileKind graphFile, GraphForm graph, FileKind tableFile, TableForm table) {
    private static final FileKind ZIP = new FileKind("zip", "application/zip");
    private static final FileKind CSV = new FileKind("csv", "text/csv;charset=UTF-8");
    private static final FileKind XLSX =
            new FileKind("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final FileKind JSONL = new FileKind("jsonl", "application/jsonl");

    static Form of(ExportFormat format) {
        return switch (format) {
            case CSV -> new Form(ZIP, new CsvFiles(), CSV, new CsvTable());
            case XLSX -> new Form(XLSX, new Workbook(), XLSX, new Workbook());
            case JSONL -> new Form(JSONL, new JsonLines(), JSONL, new JsonLines());
            case GRAPHML -> of(new FileKind("graphml", "application/graphml+xml"), new GraphMl());
            case JSONLD -> of(new FileKind("jsonld", "application/ld+json"), new JsonLd());
            case TURTLE -> of(new FileKind("ttl", "text/turtle;charset=UTF-8"), new Turtle());
            case CYPHER -> of(new FileKind("cypher", "application/x-cypher-query"), new CypherScript());
            case IMPORT -> of(ZIP, new ImportFiles());
        };
    }

    private static Form of(FileKind file, GraphForm form) {
        return new Form(file, form, file, AnswerElements.in(form));
    }
}
