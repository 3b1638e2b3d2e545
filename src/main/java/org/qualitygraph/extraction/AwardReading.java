package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Reads sentences clause by clause; the last award named stays in mind for 该奖 and for clauses that name none. */
final class AwardReading {
    private static final int REACH = 2;
    private static final int SHORT_CLAUSE = 12;
    private static final Pattern HOST = Pattern.compile("[全我本][市省县区镇州旗国]");
    /** 西安市*的*名牌, 西安市*委*: what is spoken of is not the place. */
    private static final Pattern NO_SUBJECT = Pattern.compile("[的、和与委政人市]");

    private final SpeechContext context;
    private final Mentions mentions;
    private final GivenTasks given;
    private final AwardClause clauses;
    private final AwardCounts counts;
    private final SilentAwards silent;
    private final AwardRules rules;
    private final @Nullable Mention speaker;
    private final @Nullable AwardMention announced;
    private @Nullable AwardMention last;

    /** What 这个奖 points back to: not the lesser one that was handed out beside it. */
    private @Nullable AwardMention prize;

    private @Nullable OutlineSentence told;

    AwardReading(SpeechContext context, Mentions mentions, GivenTasks given, @Nullable Mention speaker) {
        this.given = given;
        this.context = context;
        this.mentions = mentions;
        this.speaker = speaker;
        Bearers bearers = new Bearers(context, mentions);
        clauses = new AwardClause(context, bearers);
        counts = context.lexicon().derived(AwardCounts.class, AwardCounts::new);
        silent = new SilentAwards(context, bearers);
        rules = new AwardRules(context, mentions);
        announced = AwardLists.announced(context, mentions);
    }

    /** {@return what the sentence says of awards} */
    List<AwardDraft> read(OutlineSentence sentence) {
        if (isForeignAnecdote(sentence.span().of(context.text()))
                || isTitle(sentence)
                || rules.isRule(sentence.span())) {
            return List.of();
        }
        AwardState state =
                new AwardState(sentence, period(sentence), context.goalYears().binds(sentence), speaker);
        Optional<Mention> first = leading(sentence.span());
        first.ifPresent(place -> state.carry(List.of(place)));
        for (Span clause : Clauses.of(context.text(), sentence.span())) {
            if (clause.start() > 0 && context.text().charAt(clause.start() - 1) == '；') {
                state.startSegment(continues(clause));
                if (first.isPresent()) {
                    leading(new Span(clause.start(), sentence.span().end()))
                            .ifPresent(place -> state.carry(List.of(place)));
                }
            }
            state.startClause(context, clause, given.hold(clause.start()));
            if (isOwnDeed(clause)) {
                state.carryNobody();
            }
            if (context.lexicon().begins(WordClass.COMPANY_ANAPHOR, clause.of(context.text()))) {
                lastCompany(clause).ifPresent(company -> state.carry(List.of(company)));
            }
            List<AwardMention> awards = awards(clause);
            if (context.lexicon().ends(WordClass.ATTENDING, clause.of(context.text()))) {
                state.endClause(context, clause);
                continue;
            }
            if (awards.isEmpty()) {
                silent.read(clause, state, meant(sentence, clause));
            } else {
                clauses.read(clause, awards, state);
                last = awards.getLast();
                prize = prize != null && context.lexicon().ends(WordClass.LESSER_PRIZE, last.name()) ? prize : last;
                told = sentence;
            }
            state.endClause(context, clause);
        }
        return state.drafts();
    }

    /** 力争新创甲奖2个；*同时新创*乙奖5个: a segment that begins with the deed goes on about what the one before wants. */
    private boolean continues(Span segment) {
        int deed = segment.start() + context.lexicon().lengthAt(WordClass.LEAD_IN, context.text(), segment.start());
        return context.lexicon().lengthAt(WordClass.CREATES, context.text(), deed) > 0 || isCounted(segment);
    }

    /** 力争甲奖创成3个；*乙奖6个*. */
    private boolean isCounted(Span segment) {
        return mentions.startingAt(segment.start(), List.of(AwardMention.class))
                .map(award -> context.text().substring(award.span().end(), segment.end()))
                .filter(behind -> !context.lexicon().occursIn(WordClass.ACTUAL_CUE, behind))
                .map(behind -> counts.behind(behind) != null)
                .orElse(false);
    }

    /** 关于表彰获得省著名商标单位的决定: what a decision is called names its winners only where it says who they are. */
    private boolean isTitle(OutlineSentence sentence) {
        return context.lexicon()
                        .ends(
                                WordClass.COMMENDING_TITLE,
                                sentence.span().of(context.text()).strip())
                && mentions.in(sentence.span(), EnterpriseMention.class).isEmpty();
    }

    /** Under a heading that only hints at tasks, what is told as won is won. */
    private Period period(OutlineSentence sentence) {
        Period period = context.periods().of(sentence);
        boolean present =
                context.lexicon().begins(WordClass.PRESENT, sentence.span().of(context.text()));
        if (present && period == Period.FUTURE) {
            return Period.OPEN;
        }
        return period == Period.FUTURE && !context.periods().aims(sentence) ? Period.OPEN : period;
    }

    /** What a clause means that names no award: the one handed out, the one announced, or the one spoken of right before. */
    private @Nullable AwardMention meant(OutlineSentence sentence, Span clause) {
        if (context.lexicon().occursIn(WordClass.RECEIVING, clause.of(context.text()))) {
            return AwardLists.handedOut(context, mentions);
        }
        return announced == null ? recent(sentence, clause) : announced;
    }

    /** 甲公司要率先申报, 我们一家也没有: a short clause may go on about the award of the sentence or two before. */
    private @Nullable AwardMention recent(OutlineSentence sentence, Span clause) {
        boolean near = told != null && sentence.ordinal() - told.ordinal() <= REACH;
        String text = clause.of(context.text());
        Lexicon lexicon = context.lexicon();
        boolean lack = text.length() <= SHORT_CLAUSE && lexicon.occursIn(WordClass.SILENT_LACK, text);
        boolean applies = lexicon.occursIn(WordClass.APPLIED, text)
                && !mentions.in(clause, EnterpriseMention.class).isEmpty();
        return near && (lack || applies) ? last : null;
    }

    /** What other countries set up or won is no fact of this city's. */
    private boolean isForeignAnecdote(String sentence) {
        return context.lexicon().occursIn(WordClass.COUNTRY, sentence)
                && !HOST.matcher(sentence).find();
    }

    /** *西安市*起步早，…，中国名牌达到7个; *宝鸡市*…: the place that a sentence begins with, or a part of one that goes from place to place. */
    private Optional<Mention> leading(Span sentence) {
        return mentions.startingAt(sentence.start(), List.of(RegionMention.class))
                .filter(region -> !((RegionMention) region).abridged())
                .filter(region -> mentions
                        .overlapping(new Span(sentence.start(), region.span().end() + 1))
                        .stream()
                        .allMatch(region::equals))
                .filter(region -> !NO_SUBJECT
                        .matcher(context.text())
                        .region(region.span().end(), context.text().length())
                        .lookingAt());
    }

    /** 该公司: the one named last. */
    private Optional<Mention> lastCompany(Span clause) {
        return mentions.of(EnterpriseMention.class).stream()
                .filter(company -> company.span().end() <= clause.start())
                .reduce((earlier, later) -> later)
                .map(Mention.class::cast);
    }

    private boolean isOwnDeed(Span clause) {
        return speaker != null && context.lexicon().occursIn(WordClass.OWN_COMPANY, clause.of(context.text()));
    }

    private List<AwardMention> awards(Span clause) {
        List<AwardMention> awards = new ArrayList<>(mentions.in(clause, AwardMention.class).stream()
                .filter(award -> !insideTitle(award.span()))
                .toList());
        if (awards.isEmpty() && prize != null) {
            String text = context.text();
            for (int at = clause.start(); at < clause.end(); at++) {
                int length = context.lexicon().lengthAt(WordClass.AWARD_ANAPHOR, text, at);
                if (length > 0) {
                    Span span = new Span(at, Math.min(clause.end(), at + length));
                    return List.of(new AwardMention(span, prize.name(), prize.level(), prize.category()));
                }
            }
        }
        return awards;
    }

    private boolean insideTitle(Span span) {
        return mentions.of(PolicyMention.class).stream()
                .anyMatch(policy ->
                        policy.kind() == Policy.Kind.DOCUMENT && policy.span().contains(span));
    }
}
