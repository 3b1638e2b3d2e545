package org.qualitygraph.reading;

/**
 * Something that a file holds and its speeches do not, so that nothing is lost without a word.
 *
 * @param reason in a few words, for a person
 * @param text as the file has it
 * @param where it stands in the file
 */
public record Removed(Kind kind, String reason, String text, Place where) {

    /** What is taken out of files. */
    public enum Kind {
        /** Names of pages to go to, and the path to this one. */
        MENU,
        /** How often a page was seen, how large a file is. */
        COUNTER,
        /** Who published, uploaded or edited a text, when and from where. */
        NOTE,
        /** Buttons to share, print, keep or close. */
        SHARE,
        /** Other texts that a page leads to. */
        RELATED,
        /** Licences, rights, addresses and numbers of a site's owner. */
        LICENCE,
        /** What a site says for itself, and its name where it stands for a common word. */
        ADVERT,
        /** The beginning of the text, said once more. */
        PREVIEW,
        /** Headers, footers and numbers of pages. */
        PAGE_EDGE,
        /** A page's number stamped into a sentence. */
        PAGE_STAMP,
        /** A line that ended inside a sentence or a word. */
        LINE_BREAK,
        /** A blank inside a word. */
        BLANK,
        /** How a character is pronounced. */
        PRONUNCIATION,
        /** Notes at a page's foot. */
        FOOTNOTE,
        /** Parts of a page beside its text. */
        BESIDE,
        /** Marks of a notation, such as those of Markdown, and the ending of a file's name behind a title. */
        NOTATION,
        /** Characters that no one sees. */
        UNSEEN
    }
}
