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
    private static final int LONGEST_TOPIC = 14;
    private static final int SHORT_TOPIC = 8;
    private static final int SHORT_THING = 4;
    private static final Pattern FIELD = Pattern.compile("[ng].*|vn|j|b");
    private final Map<Span, Kind> known = new HashMap<>();
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final ClauseOpening opening;
    private final MeansClauses means;
    private final ClauseVerbs verbs;
    private final ToldClauses told;
    private final CaseClauses cases;
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
        told = new ToldClauses(lexicon);
        cases = new CaseClauses(context, verbs);
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
        return isNoun(clause)
                || (patterns.topic().matcher(clause.of(context.text())).matches()
                        && !verbs.actAt(clause.start(), clause.end()))
                || (clause.length() <= LONGEST_TOPIC && kind(clause.start(), clause.end()) == Kind.NOMINAL);
    }

    /** 服务质量, though 服务 may be a deed. */
    private boolean isNoun(Span clause) {
        return clause.length() <= SHORT_TOPIC
                && lexicon.ends(WordClass.QUALITY_FIELD, clause.of(context.text()))
                && areFieldWords(context, clause);
    }

    /** {@return whether only words stand there that may name a field of work: nouns, their abbreviations and what is made of verbs; 产品质量*提升*} */
    static boolean areFieldWords(SpeechContext context, Span span) {
        List<Word> words = context.words(span);
        boolean deed = words.size() > 2 && words.getLast().tag().equals("v");
        return words.stream()
                .limit(deed ? words.size() - 1 : words.size())
                .allMatch(word -> FIELD.matcher(word.tag()).matches());
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
        if (end - start <= LONGEST_TOPIC && isThing(start, at, end)) {
            return Kind.OTHER;
        }
        if (lexicon.ends(WordClass.WHOLE_LEAD, text.substring(at, end))
                && lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0) {
            return Kind.TASK;
        }
        if (lexicon.lengthAt(WordClass.BARE_CALL, text, start) > 0) {
            return Kind.REMARK;
        }
        if (means.isMeans(at, end) || cases.opens(at, end)) {
            return Kind.MEANS;
        }
        if (cases.isDealtWith(text.substring(at, end))
                || ToldClauses.isFormula(text.substring(at, end))
                || outcome.matcher(text).region(at, end).matches()) {
            return Kind.TASK;
        }
        if (lexicon.ends(WordClass.UNCHANGED, text.substring(at, end))) {
            return Kind.REMARK;
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
            return told.acts(own.group(1)) || !told.isDue(text.substring(start, end)) ? Kind.OTHER : Kind.TOLD;
        }
        boolean skippedVerb = at > start && lexicon.has(WordClass.TASK_VERB, lastSkipped(text, start, at));
        if (skippedVerb || verbs.lead(at, end)) {
            return Kind.TASK;
        }
        String clause = text.substring(start, end);
        boolean remark = told.isRemark(clause);
        if (clause.length() < ToldClauses.SHORTEST || !(remark || verbs.tellOf(at, end))) {
            return Kind.NOMINAL;
        }
        return !remark && told.isDue(clause) ? Kind.TOLD : Kind.REMARK;
    }

    /** 规划*的事情*, though 规划 may be a deed; 计量这条线, but not 管好这一块. */
    private boolean isThing(int start, int at, int end) {
        String words = context.text().substring(start, end);
        int matter = lexicon.lengthAtEnd(WordClass.MATTER_END, words);
        return (matter > 0 && words.length() - matter <= SHORT_THING)
                || (patterns.topic().matcher(words).matches() && !verbs.actAt(at, end));
    }

    /** {@return whether the clause ends in what a ground is called: 检测机构小散弱*的状况*} */
    boolean endsFrame(Span clause) {
        String words = clause.of(context.text());
        int end = lexicon.lengthAtEnd(WordClass.FRAME_END, words);
        return end > 1 && words.length() > end && words.charAt(words.length() - end - 1) == '的';
    }

    /** {@return whether the clause says with 要 what is to be done with a thing} */
    boolean demands(Span clause) {
        return patterns.ownSubject().matcher(clause.of(context.text())).matches();
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
