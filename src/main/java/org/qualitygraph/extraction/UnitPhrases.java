package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Reads lists that say nothing but who is responsible: 牵头单位：甲局；配合单位：乙局 – 甲局牵头，乙局配合 – 由甲局负责 – 以甲局为主.
 */
final class UnitPhrases {
    private static final PatternScan FILLER =
            PatternScan.of("[，、；。：（）【】的由以各分别单位部门等按照根据职责分工具体共同此项工作这上述任务及其和与有关相关市县区直组织抓好做实施一起总\\s　-]|会同|为主|落实|每项|以上|该");

    private static final Pattern FIRST_LEADS =
            Pattern.compile("[，；。（]?(?:第一责任单位|(?:列|排)(?:在|名)?(?:第一位?|首位)的?(?:单位|部门)?)为牵头(?:单位|部门)?(?:，下同)?）?");

    /** A deadline among the units: 6月底完成, 2023年12月前. */
    private static final PatternScan DATE = PatternScan.of("(?=[\\d年底末初上中下之前以完启到])"
            + "(?:20[\\dxX*]{2}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:年?[底末初]|上旬|中旬|下旬)?(?:之?前|以前)?(?:完成|启动|到位)?");

    /** What may be left of a labelled list: a body that nothing knows. */
    private static final Pattern UNKNOWN_NAME =
            Pattern.compile("[、，]*[\\p{IsHan}]{2,14}(?:中心|所|站|院|馆|队|会|室|办|局|委|部|厂|场|公司|集团|学校|园)[、，）]*");

    /** 甲局*（乙局）*: another name of the body before it. */
    private static final Pattern ALIAS = Pattern.compile("（[\\p{IsHan}]{2,14}）");

    private final Map<Span, Boolean> roles = new HashMap<>();
    private final SpeechContext context;
    private final boolean firstLeads;
    private final ActorLists lists;
    private final Lexicon lexicon;
    private final PatternScan label;
    private final PatternScan roleWord;
    private final PatternScan filler;

    /** The patterns of one lexicon. */
    private record Patterns(PatternScan label, PatternScan roleWord, PatternScan filler) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    PatternScan.of("[（【]?(" + lexicon.alternation(WordClass.LEAD_LABEL) + "|"
                            + lexicon.alternation(WordClass.SUPPORT_LABEL) + "|"
                            + lexicon.alternation(WordClass.OWN_LABEL) + ")(?:[：】]|\\s)"),
                    PatternScan.of("(" + lexicon.alternation(WordClass.LEAD_ROLE) + "|"
                            + lexicon.alternation(WordClass.SUPPORT_ROLE) + "|"
                            + lexicon.alternation(WordClass.OWN_ROLE) + ")"),
                    PatternScan.of(lexicon.alternation(WordClass.UNIT_FILLER)));
        }
    }

    UnitPhrases(SpeechContext context, ActorLists lists) {
        this.context = context;
        this.lists = lists;
        lexicon = context.lexicon();
        firstLeads = context.text().contains("为牵头")
                && FIRST_LEADS.matcher(context.text()).find();
        Patterns patterns = lexicon.derived(Patterns.class, Patterns::of);
        label = patterns.label();
        filler = patterns.filler();
        roleWord = patterns.roleWord();
    }

    /** {@return where the first label (责任单位：) of the stretch stands, -1 when there is none} */
    int firstLabel(Span span) {
        if (!mayHaveLabel(context.text(), span)) {
            return -1;
        }
        PatternScan.Matches matches = label.in(context.text(), span.start(), span.end());
        return matches.find() ? matches.start() : -1;
    }

    /** A label ends with a mark of its own. */
    private static boolean mayHaveLabel(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            char character = text.charAt(at);
            if (character == '：' || character == '】' || Character.isWhitespace(character)) {
                return true;
            }
        }
        return false;
    }

    /** {@return who is responsible according to the stretch, empty when it says anything else as well} */
    List<Assignee> read(Span phrase) {
        Span span = withoutConvention(phrase);
        List<Assignee> assignees = new ArrayList<>();
        List<Span> withoutRole = new ArrayList<>();
        boolean labelled = firstLabel(span) >= 0;
        Role section = Role.OWNS;
        for (Span part : parts(span)) {
            if (lexicon.begins(WordClass.DEADLINE_LABEL, part.of(context.text()))) {
                continue;
            }
            PatternScan.Matches first = label.in(context.text(), part.start(), part.end());
            Span body = part;
            if (first.find() && first.start() == part.start()) {
                section = labelRole(first.group(1));
                body = new Span(first.end(), part.end());
            }
            String rest = without(body, lists.listed(body));
            boolean unknownName = labelled
                    && rest.length() < body.length()
                    && UNKNOWN_NAME.matcher(rest).matches();
            if (!isExplained(rest) && !unknownName) {
                return List.of();
            }
            @Nullable Role own = roleIn(rest);
            if (own == null && !labelled) {
                withoutRole.add(body);
                continue;
            }
            Role role = own == null ? section : own;
            withoutRole.forEach(waiting -> addWithCooperation(waiting, role, assignees));
            withoutRole.clear();
            addWithCooperation(body, role, assignees);
        }
        withoutRole.forEach(waiting -> addWithCooperation(waiting, Role.OWNS, assignees));
        return labelled ? withFirstLeading(assignees) : assignees;
    }

    /** 列第一位的为牵头单位，下同 says how to read all lists and names nobody. */
    private Span withoutConvention(Span phrase) {
        if (!firstLeads) {
            return phrase;
        }
        Matcher matcher = FIRST_LEADS.matcher(context.text()).region(phrase.start(), phrase.end());
        return matcher.find() ? new Span(phrase.start(), matcher.start()) : phrase;
    }

    private boolean isExplained(String rest) {
        String unknown = filler.without(roleWord.without(rest));
        return FILLER.without(DATE.without(unknown)).isEmpty();
    }

    /** Where the plan says that the first in each list leads, it does. */
    private List<Assignee> withFirstLeading(List<Assignee> assignees) {
        boolean plain = firstLeads && assignees.stream().allMatch(assignee -> assignee.role() == Role.OWNS);
        if (!plain || assignees.isEmpty()) {
            return assignees;
        }
        List<Assignee> led = new ArrayList<>(assignees);
        led.set(0, new Assignee(assignees.getFirst().actor(), Role.LEADS));
        return led;
    }

    /** 甲局会同乙局负责: what stands behind 会同 supports. */
    private void addWithCooperation(Span body, Role role, List<Assignee> assignees) {
        int together = context.text().substring(body.start(), body.end()).indexOf("会同");
        for (Actor actor : lists.listed(body)) {
            boolean partner = together >= 0 && actor.span().start() > body.start() + together;
            assignees.add(new Assignee(actor, partner ? Role.SUPPORTS : role));
        }
    }

    /** Parts end at ；。 and, outside of lists, at ， – a comma within a list of one role parts members only. */
    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        String text = context.text();
        int start = span.start();
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char character = text.charAt(i);
            boolean outer = i > span.start();
            depth += character == '（' && outer ? 1 : character == '）' && depth > 0 ? -1 : 0;
            boolean ends = "；。， 　\n".indexOf(character) >= 0 || (character == '、' && behindRole(text, i));
            if (ends && depth == 0) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        if (start < span.end()) {
            parts.add(new Span(start, span.end()));
        }
        return parts.stream().filter(part -> !part.of(text).isBlank()).toList();
    }

    /** 甲局*牵头*、乙局配合: a role ends its part. */
    private boolean behindRole(String text, int at) {
        return lexicon.lengthBefore(WordClass.LEAD_ROLE, text, at) > 0
                || lexicon.lengthBefore(WordClass.SUPPORT_ROLE, text, at) > 0;
    }

    private Role labelRole(String word) {
        if (lexicon.has(WordClass.LEAD_LABEL, word)) {
            return Role.LEADS;
        }
        return lexicon.has(WordClass.SUPPORT_LABEL, word) ? Role.SUPPORTS : Role.OWNS;
    }

    private @Nullable Role roleIn(String rest) {
        if (rest.isBlank()) {
            return null;
        }
        if (lexicon.occursIn(WordClass.LEAD_ROLE, rest)) {
            return Role.LEADS;
        }
        if (lexicon.occursIn(WordClass.SUPPORT_ROLE, rest)) {
            return Role.SUPPORTS;
        }
        return lexicon.occursIn(WordClass.OWN_ROLE, rest) ? Role.OWNS : null;
    }

    private String without(Span body, List<Actor> actors) {
        StringBuilder rest = new StringBuilder();
        int at = body.start();
        for (Actor actor : actors) {
            if (actor.span().start() >= at) {
                rest.append(context.text(), at, actor.span().start());
                at = behindAlias(actor.span().end(), body.end());
            }
        }
        return rest.append(context.text(), Math.min(at, body.end()), body.end()).toString();
    }

    private int behindAlias(int at, int end) {
        Matcher alias = ALIAS.matcher(context.text()).region(at, end);
        return alias.lookingAt() && !roleWord.occursIn(alias.group()) ? alias.end() : at;
    }

    /** {@return whether the assignees' phrase names a role outright, not only a list of bodies} */
    boolean saysRole(Span span) {
        return roles.computeIfAbsent(span, this::namesRole);
    }

    private boolean namesRole(Span span) {
        boolean said = roleWord.in(context.text(), span.start(), span.end()).find();
        return firstLabel(span) >= 0 || (said && roleWord.occursIn(without(span, lists.listed(span))));
    }
}
