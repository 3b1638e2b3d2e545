package org.qualitygraph.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Whether a document is a draft, planned or issued, by the words beside its title. */
final class PolicyStatus {
    private static final int BEFORE = 10;
    private static final int WITHIN = 3;
    private static final int BEHIND = 8;
    private final Lexicon lexicon;
    private final Pattern draftBracket;
    private final Pattern draftBehind;
    private final Pattern planned;

    PolicyStatus(Lexicon lexicon) {
        this.lexicon = lexicon;
        draftBracket = Pattern.compile(
                "（(?:" + lexicon.alternation(WordClass.DRAFT) + "|" + lexicon.alternation(WordClass.REVISION) + ")）");
        draftBehind = Pattern.compile("（?" + lexicon.alternation(WordClass.DRAFT));
        planned = Pattern.compile(lexicon.alternation(WordClass.DOCUMENT_PLANNED) + "|"
                + lexicon.alternation(WordClass.DOCUMENT_MADE) + "(?!" + lexicon.alternation(WordClass.DOCUMENT_DONE)
                + ")");
    }

    /** {@return the status of a titled document, null when nothing tells it} */
    @Nullable
    String of(String name, String text, int at, int end) {
        String after = text.substring(end + 1, Math.min(text.length(), end + BEHIND));
        boolean draft = lexicon.occursIn(WordClass.DRAFT, name)
                || draftBehind.matcher(after).lookingAt();
        return draft ? "draft" : of(text, at);
    }

    /** {@return the status of the document that is named at {@code at}, null when nothing tells it} */
    @Nullable
    String of(String text, int at) {
        String before = text.substring(Math.max(0, at - BEFORE), Math.min(text.length(), at + WITHIN));
        if (planned.matcher(before).find()) {
            return "planned";
        }
        return lexicon.occursIn(WordClass.DOCUMENT_ISSUED, before) ? "issued" : null;
    }

    /** {@return the title without the bracket that calls it a draft} */
    String withoutDraft(String name) {
        return draftBracket.matcher(name).replaceAll("");
    }
}
