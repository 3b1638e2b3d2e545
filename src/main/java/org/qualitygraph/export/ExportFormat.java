package org.qualitygraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which the graph, a part of it and answers leave. */
public enum ExportFormat {
    CSV(FileKind.ZIP, new CsvFiles(), new FileKind("csv", "text/csv;charset=UTF-8"), new CsvTable()),
    XLSX(new FileKind("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), new Workbook()),
    JSONL(new FileKind("jsonl", "application/jsonl"), new JsonLines()),
    GRAPHML(new FileKind("graphml", "application/graphml+xml"), new GraphMl()),
    JSONLD(new FileKind("jsonld", "application/ld+json"), new JsonLd()),
    TURTLE(new FileKind("ttl", "text/turtle;charset=UTF-8"), new Turtle()),
    CYPHER(new FileKind("cypher", "application/x-cypher-query"), new CypherScript()),
    IMPORT(FileKind.ZIP, new ImportFiles());

    private final FileKind graphFile;
    private final GraphForm graph;
    private final FileKind tableFile;
    private final TableForm table;

    ExportFormat(FileKind graphFile, GraphForm graph, FileKind tableFile, TableForm table) {
        this.graphFile = graphFile;
        this.graph = graph;
        this.tableFile = tableFile;
        this.table = table;
    }

    ExportFormat(FileKind file, GraphForm form) {
        this(file, form, file, form instanceof TableForm both ? both : AnswerElements.in(form));
    }

    /** {@return the format that {@code name} stands for, in small letters} */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** {@return all names in a sentence: {@code csv, xlsx, …}} */
    public static String names() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }

    /** {@return the name by which it is asked for} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    FileKind graphFile() {
        return graphFile;
    }

    GraphForm graph() {
        return graph;
    }

    FileKind tableFile() {
        return tableFile;
    }

    TableForm table() {
        return table;
    }
}
