package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Shares.Share;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** Clauses that name a matter and then whose it is: 工程质量由甲局负责, 加工这一段甲局包干, 食品抽检是甲局的事. */
final class GivenMatters {
    private static final char FOREMOST = '以';

    /** 旅游由甲委牵头: one word alone says too little, so the clause is the task. */
    private static final int SHORTEST_TOPIC = 3;

    /** 你说这, 我看不全: pronouns and adverbs name no thing. */
    private static final Pattern SPOKEN = Pattern.compile("r.*|d");

    private final SpeechContext context;
    private final Lexicon lexicon;
    private final UnitPhrases units;
    private final Shares shares;
    private final Pattern by;

    /** 丙、丁*分别由*…, for one lexicon. */
    private record By(Pattern pattern) {
        static By of(Lexicon lexicon) {
            return new By(Pattern.compile("(?<![经理自])[则也都就]?(" + lexicon.alternation(WordClass.RESPECTIVELY) + ")?(?:"
                    + lexicon.alternation(WordClass.GIVEN_TO) + "|以(?=[^，]{2,16}"
                    + lexicon.alternation(WordClass.FOREMOST) + "))"));
        }
    }

    GivenMatters(SpeechContext context, UnitPhrases units) {
        this.context = context;
        lexicon = context.lexicon();
        this.units = units;
        shares = new Shares(lexicon);
        by = lexicon.derived(By.class, By::of).pattern();
    }

    /** {@return what is given to whom in 工程质量由甲局负责, 甲、乙分别由丙局、丁局牵头; empty when the clause says anything else} */
    List<Share> byWhom(Span clause) {
        if (!mayGive(clause)) {
            List<Share> told = toldWhose(clause);
            return told.isEmpty() ? fieldFirst(clause) : told;
        }
        Matcher given = by.matcher(context.text()).region(clause.start(), clause.end());
        if (!given.find() || given.start() - clause.start() < 2) {
            return fieldFirst(clause);
        }
        Span things = new Span(clause.start(), given.start());
        String topic = things.of(context.text());
        if (context.text().charAt(given.end() - 1) == FOREMOST && isHelped(clause) && !isField(things)) {
            return List.of();
        }
        List<Assignee> assignees = units.read(new Span(given.end(), clause.end()));
        boolean refers = lexicon.ends(WordClass.BACK_REFERENCE, topic) || lexicon.ends(WordClass.TASK_NOUN, topic);
        boolean named = !refers || topic.length() > 5;
        if (assignees.isEmpty() || !named || lexicon.has(WordClass.EXHORT, topic)) {
            return List.of();
        }
        List<Actor> actors = assignees.stream().map(Assignee::actor).toList();
        String told = topic.length() < SHORTEST_TOPIC ? clause.of(context.text()) : topic;
        return shares.of(actors, told, assignees.getFirst().role(), clause, given.group(1) != null);
    }

    /** 加工这一段甲局包干, 产品质量乙局牵头抓总: the field stands right before who has it. */
    private List<Share> fieldFirst(Span clause) {
        if (!units.saysRole(clause)) {
            return List.of();
        }
        int start = units.firstBody(clause);
        if (start - clause.start() < SHORTEST_TOPIC || !isField(new Span(clause.start(), start))) {
            return List.of();
        }
        List<Assignee> assignees = units.read(new Span(start, clause.end()));
        if (assignees.isEmpty()) {
            return List.of();
        }
        List<Actor> actors = assignees.stream().map(Assignee::actor).toList();
        String field = context.text().substring(clause.start(), start);
        return shares.of(actors, field, assignees.getFirst().role(), clause, false);
    }

    /** 食源性疾病监测是甲局的活: who has to do it is told. */
    private List<Share> toldWhose(Span clause) {
        String words = clause.of(context.text());
        int matter = lexicon.lengthAtEnd(WordClass.OWN_MATTER, words);
        int is = words.indexOf('是');
        if (matter == 0 || is < SHORTEST_TOPIC || !words.startsWith("的", words.length() - matter - 1)) {
            return List.of();
        }
        boolean thing = context.words(new Span(clause.start(), clause.start() + is)).stream()
                .noneMatch(word -> SPOKEN.matcher(word.tag()).matches());
        if (!thing) {
            return List.of();
        }
        Span owners = new Span(clause.start() + is + 1, clause.end() - matter - 1);
        List<Assignee> assignees = units.read(owners);
        List<Actor> actors = assignees.stream().map(Assignee::actor).toList();
        boolean bodies = actors.stream().allMatch(actor -> actor.type() == ActorType.DEPARTMENT);
        return actors.isEmpty() || !bodies
                ? List.of()
                : shares.of(actors, words.substring(0, is), Role.OWNS, clause, false);
    }

    private boolean isField(Span span) {
        return lexicon.ends(WordClass.TOPIC_END, span.of(context.text())) || ClauseKinds.areFieldWords(context, span);
    }

    /** 以甲局为主，*乙局配合*: who helps is told with whom he helps. */
    private boolean isHelped(Span clause) {
        int from = Math.min(context.text().length(), clause.end() + 1);
        int end = from;
        while (end < context.text().length() && "，；。".indexOf(context.text().charAt(end)) < 0) {
            end++;
        }
        return lexicon.occursIn(WordClass.SUPPORT_ROLE, context.text().substring(from, end));
    }

    private boolean mayGive(Span clause) {
        for (int at = clause.start(); at < clause.end(); at++) {
            if ("由交以归".indexOf(context.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
