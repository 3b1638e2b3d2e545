package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.text.Span;

/**
 * Named strategies, campaigns and mechanisms: 质量强市战略, “蓝剑”专项行动, 首席质量官制度; members of a list share its last
 * word (质量问题追溯、缺陷产品召回制度).
 */
final class InitiativeFinder {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    private static final Pattern STRONG = Pattern.compile("质量[强兴立](?:国|省|市|县|区|镇|业|企|院|校|链)(?:战略|活动|工程|行动)?");
    private static final Pattern QUOTED = Pattern.compile("“([^“”，。；]{2,16})”([\\p{IsHan}]{0,4})");
    private static final Pattern FUNCTION =
            Pattern.compile(".*[的了要各等是在把将与对从我全这那其该].*|.*(?:一|二|三|四|五|六|两|几)[大项个].*|.*[局委厅\\d.].*");

    private final Lexicon lexicon;
    private final Pattern head;
    private final Pattern verb;

    InitiativeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        head = Pattern.compile(lexicon.alternation(WordClass.INITIATIVE_HEAD));
        verb = Pattern.compile("^.*" + lexicon.alternation(WordClass.INITIATIVE_VERB));
    }

    List<Mention> find(SpeechContext context, List<? extends Mention> documents) {
        String text = context.text();
        List<Mention> found = new ArrayList<>();
        quoted(text, documents, found);
        Matcher strong = STRONG.matcher(text);
        while (strong.find()) {
            add(found, documents, new Span(strong.start(), strong.end()), strong.group());
        }
        Matcher heads = head.matcher(text);
        while (heads.find()) {
            if (endsWord(text, heads.end())) {
                members(text, heads, documents, found);
            }
        }
        return found;
    }

    private void quoted(String text, List<? extends Mention> documents, List<Mention> found) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            Matcher behind = head.matcher(quoted.group(2));
            String name = quoted.group(1);
            boolean called = behind.find();
            boolean campaign = called || lexicon.of(WordClass.CAMPAIGN).stream().anyMatch(name::contains);
            if (campaign) {
                int end = called ? quoted.start(2) + behind.end() : quoted.end(1) + 1;
                add(
                        found,
                        documents,
                        new Span(quoted.start(), end),
                        text.substring(quoted.start(), end).replaceAll("[“”]", ""));
            }
        }
    }

    /** 工程质量, 活动室, 制度化: a head word that goes on heads nothing. */
    private static boolean endsWord(String text, int end) {
        return Boundaries.endsName(text, end) || "和与及的为以是".indexOf(text.charAt(end)) >= 0 || text.startsWith("试点", end);
    }

    private void members(String text, Matcher heads, List<? extends Mention> documents, List<Mention> found) {
        int end = heads.start();
        int start = stemStart(text, end);
        String stem = text.substring(start, end);
        if (isName(stem)) {
            add(found, documents, new Span(start, heads.end()), stem + heads.group());
        }
        boolean shares = lexicon.has(WordClass.SHARED_HEAD, heads.group());
        while (shares && start > 0 && "、和".indexOf(text.charAt(start - 1)) >= 0) {
            end = start - 1;
            start = stemStart(text, end);
            String member = text.substring(start, end);
            if (member.length() < SHORTEST
                    || FUNCTION.matcher(member).matches()
                    || head.matcher(member).find()) {
                return;
            }
            if (!isName(member)) {
                continue;
            }
            add(found, documents, new Span(start, end), member + heads.group());
        }
    }

    private int stemStart(String text, int end) {
        int start = Boundaries.runStart(text, end, LONGEST);
        int and = text.lastIndexOf('和', end - 1);
        start = Math.max(start, and + 1);
        Matcher leading = verb.matcher(text.substring(start, end));
        return leading.lookingAt() ? start + leading.end() : start;
    }

    private boolean isName(String stem) {
        return stem.length() >= SHORTEST
                && stem.length() < LONGEST
                && !FUNCTION.matcher(stem).matches()
                && !lexicon.has(WordClass.GENERIC_STEM, stem);
    }

    private static void add(List<Mention> found, List<? extends Mention> documents, Span span, String name) {
        boolean free = documents.stream().noneMatch(other -> other.span().contains(span))
                && found.stream().noneMatch(other -> other.span().overlaps(span));
        if (free) {
            found.add(new PolicyMention(span, name, Policy.Kind.INITIATIVE, null, null));
        }
    }
}
