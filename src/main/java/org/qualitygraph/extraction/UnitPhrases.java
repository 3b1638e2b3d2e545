package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.RoleWords.Label;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/**
 * Reads lists that say nothing but who is responsible: 牵头单位：甲局；配合单位：乙局 – 甲局牵头，乙局配合 – 由甲局负责 – 以甲局为主.
 */
final class UnitPhrases {
    private static final PatternScan FILLER =
            PatternScan.of("[，、；。：（）【】\\x5B\\x5D的由以各分别单位部门等按照根据职责分工具体共同此项工作这上述任务及其和与有关相关市县区直组织抓好做实施一起总\\s　-]");

    /** 甲局*（乙局）*: another name of the body before it. */
    private static final Pattern ALIAS = Pattern.compile("（[\\p{IsHan}]{2,14}）");

    private final Map<Span, Boolean> known = new HashMap<>();
    private final String text;
    private final ActorLists lists;
    private final Lexicon lexicon;
    private final RoleWords roles;
    private final FirstLeads firstLeads;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param date a deadline among the units: 6月底完成, 2023年12月前
     * @param unknownName what may be left of a labelled list: a body that nothing knows
     */
    private record Patterns(PatternScan filler, PatternScan date, Pattern unknownName) {
        static Patterns of(Lexicon lexicon) {
            String deed = lexicon.alternation(WordClass.DEADLINE_DEED);
            return new Patterns(
                    PatternScan.of(lexicon.alternation(WordClass.UNIT_FILLER)),
                    PatternScan.of("(?=[\\d年底末初上中下之前以]|" + deed + ")(?:20[\\dxX*]{2}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?"
                            + "(?:年?[底末初]|[上中下]旬)?(?:之?前|以前)?" + deed + "?"),
                    Pattern.compile(
                            "[、，]*[\\p{IsHan}]{2,14}" + lexicon.alternation(WordClass.LISTED_UNIT_END) + "[、，）]*"));
        }
    }

    UnitPhrases(SpeechContext context, ActorLists lists) {
        text = context.text();
        this.lists = lists;
        lexicon = context.lexicon();
        roles = lexicon.derived(RoleWords.class, RoleWords::new);
        firstLeads = new FirstLeads(context);
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return where the first body of the stretch stands, -1 when there is none} */
    int firstBody(Span span) {
        return lists.listed(span).stream()
                .filter(actor -> actor.type() == ActorType.DEPARTMENT)
                .mapToInt(actor -> actor.span().start())
                .findFirst()
                .orElse(-1);
    }

    /** {@return where the first label (责任单位：) of the stretch stands, -1 when there is none} */
    int firstLabel(Span span) {
        return roles.firstLabel(text, span).map(label -> label.span().start()).orElse(-1);
    }

    /**
     * {@return who is responsible according to the stretch, empty when it says anything else as well; in a bracket, what stands
     * behind the first body may say more: （甲局牵头，乙局负责监督）}
     */
    List<Assignee> read(Span phrase) {
        if (phrase.length() == 0) {
            return List.of();
        }
        Span span = firstLeads.without(phrase);
        List<Assignee> assignees = new ArrayList<>();
        List<Span> withoutRole = new ArrayList<>();
        boolean labelled = firstLabel(span) >= 0;
        boolean bracketed = text.charAt(phrase.start()) == '（';
        Role section = Role.OWNS;
        for (Span part : parts(span)) {
            if (lexicon.begins(WordClass.DEADLINE_LABEL, part.of(text))) {
                continue;
            }
            Label label = roles.firstLabel(text, part).orElse(null);
            Span body = part;
            if (label != null && label.span().start() == part.start()) {
                section = label.role();
                body = new Span(label.span().end(), part.end());
            }
            String rest = without(body, lists.listed(body));
            boolean unknownName = (labelled || (bracketed && roles.in(rest) != null))
                    && rest.length() < body.length()
                    && patterns.unknownName().matcher(roles.without(rest)).matches();
            if (!isExplained(rest) && !unknownName) {
                boolean further = !(assignees.isEmpty() && withoutRole.isEmpty());
                if (further && (labelled ? !lexicon.occursIn(WordClass.MODAL, rest) : bracketed)) {
                    continue;
                }
                return List.of();
            }
            @Nullable Role own = roles.in(rest);
            if (own == null && !labelled) {
                withoutRole.add(body);
                continue;
            }
            Role role = own == null ? section : own;
            Role before = role == Role.SUPPORTS && assignees.isEmpty() ? Role.OWNS : role;
            withoutRole.forEach(waiting -> addWithCooperation(waiting, before, assignees));
            withoutRole.clear();
            addWithCooperation(body, role, assignees);
        }
        withoutRole.forEach(waiting -> addWithCooperation(waiting, Role.OWNS, assignees));
        return labelled ? firstLeads.applied(phrase, assignees) : assignees;
    }

    /** {@return the parts of a bracket that have tasks of their own: （甲局牵头，*乙局、丙局分别负责生产、流通环节*）} */
    List<Span> ownParts(Span phrase) {
        return parts(phrase).stream()
                .filter(part -> !isExplained(without(part, lists.listed(part))))
                .toList();
    }

    private boolean isExplained(String rest) {
        return isFiller(roles.without(rest))
                || isFiller(roles.without(patterns.filler().without(rest)));
    }

    /** {@return whether nothing but words that any such phrase may hold is left, 行业主*管*部门 kept together} */
    private boolean isFiller(String rest) {
        return FILLER.without(patterns.date().without(patterns.filler().without(rest)))
                .isEmpty();
    }

    /** 甲局会同乙局负责: what stands behind 会同 supports. */
    private void addWithCooperation(Span body, Role role, List<Assignee> assignees) {
        int together = text.substring(body.start(), body.end()).indexOf("会同");
        for (Actor actor : lists.listed(body)) {
            boolean partner = together >= 0 && actor.span().start() > body.start() + together;
            assignees.add(new Assignee(actor, partner ? Role.SUPPORTS : role));
        }
    }

    /** Parts end at ；。 and, outside of lists, at ， – a comma within a list of one role parts members only. */
    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        int depth = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char character = text.charAt(i);
            boolean outer = i > span.start();
            depth += character == '（' && outer ? 1 : character == '）' && depth > 0 ? -1 : 0;
            boolean ends = "；。， 　\n".indexOf(character) >= 0 || (character == '、' && roles.endAt(text, i));
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

    private String without(Span body, List<Actor> actors) {
        StringBuilder rest = new StringBuilder();
        int at = body.start();
        for (Actor actor : actors) {
            if (actor.span().start() >= at) {
                rest.append(text, at, actor.span().start());
                at = behindAlias(actor.span().end(), body.end());
            }
        }
        return rest.append(text, Math.min(at, body.end()), body.end()).toString();
    }

    private int behindAlias(int at, int end) {
        Matcher alias = ALIAS.matcher(text).region(at, end);
        return alias.lookingAt() && !roles.occursIn(alias.group()) ? alias.end() : at;
    }

    /** {@return whether the assignees' phrase names a role outright, not only a list of bodies} */
    boolean saysRole(Span span) {
        return known.computeIfAbsent(span, this::namesRole);
    }

    private boolean namesRole(Span span) {
        boolean said = roles.occursIn(text, span);
        return firstLabel(span) >= 0 || (said && roles.occursIn(without(span, lists.listed(span))));
    }
}
