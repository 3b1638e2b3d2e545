package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Documents: titles in 《》 that end like a document, and bare titles behind 制定, 出台, 印发 … */
final class PolicyFinder {
    private static final Pattern NUMBER = Pattern.compile("^（([\\p{IsHan}]{1,12}〔?[\\[〔]?[0-9xX×]{4}[\\]〕]\\d+号)）");
    private static final Pattern TRAILING_BRACKET = Pattern.compile("（[^）]*）$");
    private static final Pattern FILE_ENDING = Pattern.compile("\\.(?:docx?|pdf)$");
    private final Pattern generic;
    private final Pattern dated;
    private final PatternScan bare;
    private final Lexicon lexicon;
    private final PolicyStatus status;

    PolicyFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        status = new PolicyStatus(lexicon);
        generic = Pattern.compile(lexicon.alternation(WordClass.GENERIC_DOCUMENT_STEM) + "*"
                + lexicon.alternation(WordClass.GENERIC_DOCUMENT_HEAD));
        dated = Pattern.compile(".*" + lexicon.alternation(WordClass.DATED_DOCUMENT_HEAD) + ".{0,8}");
        bare = PatternScan.of(lexicon.alternation(WordClass.DOCUMENT_VERB)
                + "(?:了|的|《)?((?:[\\p{IsHan}“”\\d（）+-]{4,28}?)"
                + lexicon.alternation(WordClass.BARE_DOCUMENT_HEAD) + ")(?=[，。；、）的修送草正审]|$)");
    }

    List<Mention> find(SpeechContext context) {
        String text = context.text();
        List<Mention> found = new ArrayList<>();
        titled(context, text, found);
        PatternScan.Matches matcher = bare.in(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            Span span = new Span(matcher.start(1), matcher.end(1));
            boolean free = found.stream()
                    .noneMatch(other -> other.span().overlaps(span) || CompanyForms.isShortFor(name, other.name()));
            if (free && !generic.matcher(name).matches() && !lexicon.occursIn(WordClass.NOT_IN_DOCUMENT, name)) {
                found.add(new PolicyMention(span, name, Policy.Kind.DOCUMENT, null, status.of(text, matcher.start())));
            }
        }
        return found;
    }

    private void titled(SpeechContext context, String text, List<Mention> found) {
        for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            int end = closing(text, at);
            if (end < 0) {
                continue;
            }
            String name = text.substring(at + 1, end).replaceAll("\n", "");
            if (isDocument(context, name, at, end)) {
                Matcher number = NUMBER.matcher(text.substring(end + 1, Math.min(text.length(), end + 40)));
                boolean numbered = number.find();
                found.add(new PolicyMention(
                        new Span(at, end + 1),
                        named(name),
                        Policy.Kind.DOCUMENT,
                        numbered ? number.group(1) : null,
                        status.of(name, text, at, end)));
            }
        }
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + 120); i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDocument(SpeechContext context, String name, int at, int end) {
        String plain = TRAILING_BRACKET.matcher(named(name)).replaceAll("").replaceAll("》$", "");
        boolean ends = lexicon.ends(WordClass.DOCUMENT_HEAD, plain)
                || dated.matcher(plain).matches();
        OutlineSentence sentence = context.sentenceAt(at);
        String before =
                context.text().substring(Math.min(at, Math.max(sentence.span().start(), at - 8)), at);
        String after = context.text().substring(end + 1, Math.min(context.text().length(), end + 5));
        boolean book = lexicon.ends(WordClass.BOOK_CUE, before) || lexicon.begins(WordClass.BOOK_CUE, after);
        return ends && !book && plain.length() > 3;
    }

    private String named(String name) {
        return FILE_ENDING.matcher(status.withoutDraft(name)).replaceAll("");
    }
}
