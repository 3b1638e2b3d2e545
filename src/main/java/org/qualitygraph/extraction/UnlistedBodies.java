package org.qualitygraph.extraction;

import java.util.List;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Bodies that no list knows, told by their ending and what stands around them: parks' committees, offices, whatever stands behind 市/省/县/区. */
final class UnlistedBodies {
    private static final int SHORTEST_OFFICE = 2;
    private static final int LONGEST_OFFICE = 6;
    private static final int LONGEST_PARK = 4;

    private final Lexicon lexicon;
    private final PatternScan unknown;
    private final PatternScan park;
    private final PatternScan office;
    private final InnerOffices inner;
    private final LocalBureaus local;

    UnlistedBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
        unknown = PatternScan.behind(
                "(?<=^|[，。；、：（“”\\n　及和由与要])",
                "[市省县区州]([\\p{IsHan}]{2,8}?)(" + lexicon.alternation(WordClass.UNKNOWN_BODY_END) + ")(?:(?<="
                        + lexicon.alternation(WordClass.CLEAR_BODY_END)
                        + ")|(?=[，。；、：）（\\n　要应负牵配按等协及和统联组定每将须必设把抓管汇]|会[同商签]|$))");
        park = PatternScan.of(lexicon.alternation(WordClass.PARK_KIND) + "?" + lexicon.alternation(WordClass.PARK)
                + lexicon.alternation(WordClass.PARK_COMMITTEE));
        office = PatternScan.behind(
                        "(?<=[，。；、：（）由“\\n　]|[市省县区局镇])",
                        "((?!由)[\\p{IsHan}]{2,6}" + lexicon.alternation(WordClass.OFFICE_END) + "|"
                                + lexicon.alternation(WordClass.WHOLE_OFFICE) + ")(?="
                                + lexicon.alternation(WordClass.OFFICE_FOLLOWER) + "|[，、；）]|$)")
                .where(this::office);
        inner = new InnerOffices(lexicon);
        local = new LocalBureaus(lexicon);
    }

    /** Adds those that do not overlap with what was found. */
    void find(String text, List<BodyMention> found) {
        parks(text, found);
        inner.find(text, found);
        local.find(text, found);
        offices(text, found);
        unknown(text, found);
    }

    /** {@return a position behind a boundary from which an office's ending is not far} */
    private int office(String text, int at, int end) {
        int next = Math.max(1, at);
        while (next < end
                && ("，。；、：（）由“\n　市省县区局镇".indexOf(text.charAt(next - 1)) < 0 || !endsOffice(text, next, end))) {
            next++;
        }
        return next;
    }

    private boolean endsOffice(String text, int from, int end) {
        if (lexicon.lengthAt(WordClass.WHOLE_OFFICE, text, from) > 0) {
            return true;
        }
        int last = Math.min(end - 1, from + LONGEST_OFFICE);
        for (int at = from + SHORTEST_OFFICE; at <= last; at++) {
            if (lexicon.lengthAt(WordClass.OFFICE_END, text, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The committees that run development zones. */
    private void parks(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = park.in(text);
        while (matcher.find()) {
            int start = parkStart(text, matcher.start());
            Span span = new Span(start, matcher.end());
            found.add(new BodyMention(span, "", span.of(text), null, "office", false));
        }
    }

    /** （*仲恺*高新区管委会、市质监局）: in a list the park's own name stands before its kind. */
    private int parkStart(String text, int kind) {
        int start = kind;
        while (start > 0 && kind - start <= LONGEST_PARK && Boundaries.isHan(text.charAt(start - 1))) {
            start--;
        }
        int level = lexicon.lengthAt(WordClass.PLACE_LEVEL, text, start);
        boolean listed = start > 0 && "（、".indexOf(text.charAt(start - 1)) >= 0;
        start = Math.min(kind, start + level);
        return listed && kind - start <= LONGEST_PARK ? start : kind;
    }

    /** 监督处要…, 稽查总队负责…: an office without its region, told by what follows. */
    private void offices(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = office.in(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(1), matcher.end(1));
            if (isOffice(matcher.group(1))
                    && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new BodyMention(span, "", matcher.group(1), null, "office", false));
            }
        }
    }

    private void unknown(String text, List<BodyMention> found) {
        PatternScan.Matches matcher = unknown.in(text);
        while (matcher.find()) {
            String stem = matcher.group(1);
            Span span = new Span(matcher.start(1), matcher.end(2));
            if (isStem(stem, matcher.group(2))
                    && found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(
                        new BodyMention(span, "", stem + BodyFinder.official(matcher.group(2)), null, "bureau", false));
            }
        }
    }

    private boolean isOffice(String name) {
        return !lexicon.begins(WordClass.OFFICE_POINTER, name)
                && !lexicon.ends(WordClass.NOT_OFFICE_END, name)
                && !name.matches(".*[的了要和与].*");
    }

    /** 发函督办 is a deed, 市政府 alone no body of its own. */
    private boolean isStem(String stem, String end) {
        return !lexicon.begins(WordClass.NOT_BODY_STEM, stem)
                && (!lexicon.has(WordClass.GOVERNMENT, stem) || end.length() > 2)
                && !lexicon.ends(WordClass.TASK_VERB, stem + end)
                && !lexicon.occursIn(WordClass.SPEAKING_FOR, stem)
                && !stem.matches(".*[的了要各等和与及是在委].*");
    }
}
