package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** Tells what a clause is: a task with its own verb, a means that belongs to the next one, a target figure, or a list's tail. */
final class ClauseKinds {
    static final int SLOGAN = 4;
    private static final int SHORTEST_CONDITION = 6;
    private static final int LONGEST_TOPIC = 14;
    private static final Pattern MEASURE =
            Pattern.compile("[^，]{0,6}该\\p{IsHan}{1,5}的\\p{IsHan}{1,6}.*|[^，]{2,10}的[关停并转封罚换摘拆退清]");
    /** 首次获奖的企业奖励100万元: what is paid for what. */
    private static final Pattern PRICED = Pattern.compile(".{2,}(?:的.{2,}|每[家个户].{0,4})\\d+[万亿]?元");

    private static final Pattern TOLD_DONE = Pattern.compile("(?<![为除])了(?![解不断结如])|(?<!人)才|已");
    private final Map<Span, Kind> known = new HashMap<>();
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ClauseOpening opening;
    private final MeansClauses means;
    private final ClauseVerbs verbs;
    private final RoleWords roles;
    private final Pattern outcome;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param target 合格率达到98%
     * @param ownSubject 企业不得…
     * @param topic 计量这一块
     */
    private record Patterns(Pattern target, Pattern ownSubject, Pattern topic) {
        static Patterns of(Lexicon lexicon) {
            return new Patterns(
                    Pattern.compile(
                            ".*" + lexicon.alternation(WordClass.TARGET_REACH) + ".*\\d.*|.*100%\\p{IsHan}{2}.*"),
                    PatternScan.compile("([\\p{IsHan}、]{1,12}?)[都也就]?(?:要(?![求点素])|"
                            + lexicon.alternation(WordClass.SUBJECT_MODAL) + ").*"),
                    Pattern.compile("(?!在|从)[^，]{2,10}" + lexicon.alternation(WordClass.TOPIC_END)));
        }
    }

    ClauseKinds(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        opening = lexicon.derived(ClauseOpening.class, ClauseOpening::new);
        means = new MeansClauses(context);
        verbs = new ClauseVerbs(context);
        roles = lexicon.derived(RoleWords.class, RoleWords::new);
        outcome = lexicon.derived(Outcome.class, Outcome::of).pattern();
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** 测评结果向社会公布, for one lexicon. */
    private record Outcome(Pattern pattern) {
        static Outcome of(Lexicon lexicon) {
            return new Outcome(Pattern.compile("\\p{IsHan}{0,6}" + lexicon.alternation(WordClass.OUTCOME) + "[^，]{0,10}"
                    + lexicon.alternation(WordClass.OUTCOME_DEED) + ".*"));
        }
    }

    /** {@return what may stand before a clause's own words} */
    ClauseOpening opening() {
        return opening;
    }

    /** {@return the verbs of a clause} */
    ClauseVerbs verbs() {
        return verbs;
    }

    /** What a clause is within a chain of tasks; TOLD says what is to be done with the thing it begins with, a REMARK what is. */
    enum Kind {
        TASK,
        MEANS,
        TARGET,
        TOLD,
        NOMINAL,
        REMARK,
        OTHER
    }

    /** {@return whether the clause only names something that is spoken of: 计量这条线, 农产品质量} */
    boolean isTopic(Span clause) {
        return patterns.topic().matcher(clause.of(context.text())).matches()
                || (clause.length() <= LONGEST_TOPIC && kind(clause.start(), clause.end()) == Kind.NOMINAL);
    }

    /** {@return what the stretch from {@code start} to the clause's end is} */
    Kind kind(int start, int end) {
        return known.computeIfAbsent(new Span(start, end), key -> read(start, end));
    }

    private Kind read(int start, int end) {
        String text = context.text();
        int at = opening.skip(text, start, end);
        if (at >= end) {
            return Kind.MEANS;
        }
        if (end - start <= LONGEST_TOPIC
                && patterns.topic().matcher(text.substring(start, end)).matches()) {
            return Kind.OTHER;
        }
        if (means.isMeans(at, end) || isCondition(at, end) || isCase(at, end)) {
            return Kind.MEANS;
        }
        if (isStrict(text.substring(at, end))
                || outcome.matcher(text).region(at, end).matches()) {
            return Kind.TASK;
        }
        if (verbs.startAt(at, end)
                || (lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0 && verbs.standIn(at, end))) {
            return Kind.TASK;
        }
        String rest = text.substring(at, end);
        if (patterns.target().matcher(rest).matches()) {
            return Kind.TARGET;
        }
        if (lexicon.lengthAt(WordClass.STOP_SUBJECT, text, at) > 0 || Boundaries.isMask(lexicon, text, at)) {
            return Kind.OTHER;
        }
        Matcher own = patterns.ownSubject().matcher(rest);
        if (own.matches()) {
            return isActing(own.group(1)) || !isToldAsTask(start, end) ? Kind.OTHER : Kind.TOLD;
        }
        boolean skippedVerb = at > start && lexicon.has(WordClass.TASK_VERB, lastSkipped(text, start, at));
        if (skippedVerb || verbs.lead(at, end)) {
            return Kind.TASK;
        }
        boolean remark = lexicon.begins(WordClass.TOLD_STOP, text.substring(start, end))
                || PRICED.matcher(rest).matches();
        if (end - start < SHORTEST_CONDITION || !(remark || verbs.tellOf(at, end))) {
            return Kind.NOMINAL;
        }
        return !remark && isToldAsTask(start, end) ? Kind.TOLD : Kind.REMARK;
    }

    /** {@return whether the clause says with 要 what is to be done with a thing} */
    boolean demands(Span clause) {
        return patterns.ownSubject().matcher(clause.of(context.text())).matches();
    }

    /** 谁拖问谁, 如果…, 乙局跟进: what is asked, supposed, over, or said of others is no task of those named before. */
    private boolean isToldAsTask(int start, int end) {
        String clause = context.text().substring(start, end);
        return clause.length() >= SHORTEST_CONDITION
                && !lexicon.begins(WordClass.TOLD_STOP, clause)
                && !TOLD_DONE.matcher(clause).find()
                && !roles.occursIn(clause);
    }

    /** 企业要…, 群众不得…: whoever can act has a task of its own; 举报电话要… is asked of those who were named before. */
    private boolean isActing(String subject) {
        return subject.length() == 1
                || lexicon.ends(WordClass.COLLECTIVE_ACTOR, subject)
                || lexicon.ends(WordClass.COLLECTIVE_HEAD, subject)
                || lexicon.ends(WordClass.PEOPLE, subject)
                || lexicon.ends(WordClass.PERSON_TITLE, subject)
                || lexicon.ends(WordClass.LEADER, subject);
    }

    /** 无证的坚决取缔, 该返工的返工: what is done with those of a kind. */
    private boolean isStrict(String clause) {
        int of = clause.indexOf('的');
        return (of > 1 && lexicon.lengthAt(WordClass.STRICTLY, clause, of + 1) > 0)
                || MEASURE.matcher(clause).lookingAt();
    }

    /** 抽检不合格的，…: whom or what the next clause is about. */
    private boolean isCondition(int at, int end) {
        String text = context.text();
        boolean obliged = end + 1 < text.length() && lexicon.lengthAt(WordClass.MODAL, text, end + 1) > 0;
        boolean followed = end < text.length() && text.charAt(end) == '，';
        return followed
                && end - at >= SHORTEST_CONDITION
                && text.charAt(end - 1) == '的'
                && !obliged
                && verbs.standIn(at, end);
    }

    /** 再有返工的*项目*，…: in which case the next clause holds. */
    private boolean isCase(int at, int end) {
        String text = context.text();
        int noun = lexicon.lengthBefore(WordClass.CASE_NOUN, text, end);
        return noun > 0
                && end - noun > at + 2
                && text.charAt(end - noun - 1) == '的'
                && text.startsWith("，", end)
                && !lexicon.begins(WordClass.NEGATED_TASK, text.substring(at, end))
                && lexicon.begins(WordClass.CASE_RULE, text.substring(end + 1));
    }

    /** {@return whether the clause has four characters and ends in a deed: 动态调度, 挂图作战} */
    boolean isSlogan(Span clause) {
        List<Word> words = context.words(clause);
        return clause.length() == SLOGAN
                && words.size() > 1
                && words.getLast().text().length() == 2
                && lexicon.has(WordClass.TASK_VERB, words.getLast().text());
    }

    /** {@return the clause where it forbids: 清单之外一律不得实施许可} */
    Optional<Span> prohibition(Span clause) {
        String words = clause.of(context.text());
        return lexicon.of(WordClass.NEGATED_TASK).stream().anyMatch(word -> words.indexOf(word) > 0)
                ? Optional.of(clause)
                : Optional.empty();
    }

    /** The last adverb that was skipped may be the verb itself (严格环境准入). */
    private static String lastSkipped(String text, int start, int at) {
        return text.substring(Math.max(start, at - 2), at);
    }
}
