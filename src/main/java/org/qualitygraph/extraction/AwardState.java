package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** What the clauses of a sentence hand on to the next: the subject, the award, its status and whether a goal was set. */
final class AwardState {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final PatternScan DEMAND = PatternScan.of("(?<![主需重还只])要(?![求点素看闻])");
    private final OutlineSentence sentence;
    private final Period period;
    private final List<AwardDraft> drafts = new ArrayList<>();
    private final List<AwardMention> counted = new ArrayList<>();
    private final List<Mention> speaker;
    private List<Mention> subjects;
    private Set<Status> statuses = EnumSet.noneOf(Status.class);
    private @Nullable AwardMention award;
    private @Nullable AwardMention pending;
    private boolean yearSet;
    private boolean wished;
    private boolean asked;
    private boolean wanted;

    AwardState(OutlineSentence sentence, Period period, boolean yearSet, @Nullable Mention speaker) {
        this.speaker = speaker == null ? List.of() : List.of(speaker);
        subjects = this.speaker;
        this.sentence = sentence;
        this.period = period;
        this.yearSet = yearSet;
        wished = yearSet;
    }

    /**
     * 要狠抓培育，形成一批名牌: what a clause behind a demand tells is wanted, unless it says that it is done.
     *
     * @param task whether somebody is told to do what the clause says
     */
    void startClause(SpeechContext context, Span clause, boolean task) {
        String text = clause.of(context.text());
        wanted = wished || ((asked || task) && !isDone(context.lexicon(), text));
    }

    /** 要提一句，甲公司拿下*了*市长质量奖. */
    private static boolean isDone(Lexicon lexicon, String clause) {
        int over = clause.indexOf('了');
        return lexicon.occursIn(WordClass.ACTUAL_CUE, clause)
                || (over > 0
                        && (lexicon.lengthBefore(WordClass.WON, clause, over) > 0
                                || lexicon.lengthBefore(WordClass.WON, clause, over + 1) > 0));
    }

    /** A semicolon parts what has a subject of its own; a goal goes on where a year is set for it or the segment {@code continues} with its verb. */
    void startSegment(boolean continues) {
        subjects = continues ? subjects : speaker;
        wished &= continues || yearSet;
        asked &= continues;
        pending = null;
    }

    void endClause(SpeechContext context, Span clause) {
        String text = clause.of(context.text());
        yearSet |= period != Period.PAST
                && text.startsWith("到")
                && context.goalYears().standIn(text, sentence.span().of(context.text()));
        wished |= yearSet || context.lexicon().occursIn(WordClass.GOAL, unquoted(context.lexicon(), text));
        asked |= DEMAND.occursIn(text);
    }

    /** 被评为“目标责任考核优秀单位”: names set no goal. */
    private static String unquoted(Lexicon lexicon, String clause) {
        return lexicon.without(WordClass.NO_GOAL, QUOTED.matcher(clause).replaceAll(""));
    }

    void carry(List<Mention> bearers) {
        subjects = bearers;
    }

    /** Nobody is named: the host is meant, or the company that speaks. */
    void carryNobody() {
        subjects = speaker;
    }

    List<Mention> subjects() {
        return subjects;
    }

    void told(AwardMention named, Set<Status> how) {
        award = named;
        statuses = how;
        pending = null;
    }

    /** Only named so far: what became of it the next clause may say. */
    void leaveOpen(AwardMention named) {
        pending = named;
    }

    @Nullable
    AwardMention award() {
        return award;
    }

    /** {@return an award that was only named; what became of it the next clause says} */
    @Nullable
    AwardMention pending() {
        return pending;
    }

    Set<Status> statuses() {
        return statuses;
    }

    /** {@return whether the sentence has told how many} */
    boolean counted() {
        return !drafts.isEmpty() && drafts.getLast().count() != null;
    }

    boolean wished() {
        return wanted;
    }

    Period period() {
        return period;
    }

    OutlineSentence sentence() {
        return sentence;
    }

    List<AwardDraft> drafts() {
        return drafts;
    }

    /** {@return the awards of which the sentence told how many, in order} */
    List<AwardMention> countedAwards() {
        return List.copyOf(counted);
    }

    /** {@return whether the sentence has told of the bearer and the award already} */
    boolean holds(Mention bearer, AwardMention named) {
        return drafts.stream()
                .anyMatch(draft ->
                        bearer.name().equals(draft.subject()) && draft.award().equals(named.name()));
    }

    void add(
            @Nullable Mention bearer,
            AwardMention named,
            Status status,
            @Nullable Integer count,
            @Nullable Integer year) {
        if (count != null) {
            counted.add(named);
        }
        drafts.add(new AwardDraft(
                bearer == null ? null : bearer.name(),
                bearer == null ? "region" : Bearers.type(bearer),
                named.name(),
                status,
                count,
                year,
                List.of(sentence.span()),
                bearer == null ? 0.75 : 0.88,
                bearer == null ? "award-of-host" : "award-of-bearer"));
    }
}
