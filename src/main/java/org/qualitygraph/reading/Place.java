package org.qualitygraph.reading;

/** Where in a file a text stands, in the smallest unit that the file's format can tell. */
public sealed interface Place {

    /**
     * In a text or a page's source.
     *
     * @param start the first character, in Unicode code points of the decoded file from 0
     * @param end behind the last character
     */
    record Characters(int start, int end) implements Place {}

    /**
     * In a document of paragraphs.
     *
     * @param first the first paragraph or row of a table, counted from 1
     * @param last the last one
     */
    record Paragraphs(int first, int last) implements Place {}

    /**
     * In a document of pages.
     *
     * @param first the first page, counted from 1
     * @param last the last one
     */
    record Pages(int first, int last) implements Place {}
}
