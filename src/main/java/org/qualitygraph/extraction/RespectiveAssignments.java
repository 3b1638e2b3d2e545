package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** 甲局、乙局分别作为丙、丁的牵头单位: the first leads the first, the second the second. */
final class RespectiveAssignments {
    private static final char FOREMOST = '以';

    /** 旅游由甲委牵头: one word alone says too little, so the clause is the task. */
    private static final int SHORTEST_TOPIC = 3;

    /** 你说这, 我看不全: pronouns and adverbs name no thing. */
    private static final Pattern SPOKEN = Pattern.compile("r.*|d");

    private final SpeechContext context;
    private final Lexicon lexicon;
    private final UnitPhrases units;
    private final Patterns patterns;

    /**
     * The patterns of one lexicon.
     *
     * @param asLead 分别作为丙、丁的牵头单位
     * @param inCharge 分别负责丙、丁
     * @param by 丙、丁分别由…
     * @param own 分别负责丙、丁; 负责监督
     */
    private record Patterns(Pattern asLead, Pattern inCharge, Pattern by, Pattern own) {
        static Patterns of(Lexicon lexicon) {
            String respectively = lexicon.alternation(WordClass.RESPECTIVELY);
            return new Patterns(
                    Pattern.compile(respectively + "?(?:" + lexicon.alternation(WordClass.IN_ROLE)
                            + "|[是为])(.{2,60}?)的?(" + lexicon.alternation(WordClass.ROLE_NAME) + ")"
                            + lexicon.alternation(WordClass.ROLE_BODY)),
                    Pattern.compile(respectively + "(" + lexicon.alternation(WordClass.IN_CHARGE) + ")(.{2,60})"),
                    Pattern.compile(
                            "(?<![经理自])[则也都就]?(" + respectively + ")?" + "(?:" + lexicon.alternation(WordClass.GIVEN_TO)
                                    + "|以(?=[^，]{2,16}" + lexicon.alternation(WordClass.FOREMOST) + "))"),
                    Pattern.compile("(" + respectively + ")?(?:" + lexicon.alternation(WordClass.IN_CHARGE)
                            + ")(\\p{IsHan}[^，]{1,60})"));
        }
    }

    RespectiveAssignments(SpeechContext context, UnitPhrases units) {
        this.context = context;
        lexicon = context.lexicon();
        this.units = units;
        patterns = lexicon.derived(Patterns.class, Patterns::of);
    }

    /** {@return what is given to whom in 工程质量由甲局负责, 甲、乙分别由丙局、丁局牵头; empty when the clause says anything else} */
    List<Share> byWhom(Span clause) {
        if (!mayGive(clause)) {
            List<Share> told = toldWhose(clause);
            return told.isEmpty() ? fieldFirst(clause) : told;
        }
        Matcher by = patterns.by().matcher(context.text()).region(clause.start(), clause.end());
        if (!by.find() || by.start() - clause.start() < 2) {
            return fieldFirst(clause);
        }
        Span things = new Span(clause.start(), by.start());
        String topic = things.of(context.text());
        if (context.text().charAt(by.end() - 1) == FOREMOST && isHelped(clause) && !isField(things)) {
            return List.of();
        }
        List<Assignee> assignees = units.read(new Span(by.end(), clause.end()));
        boolean refers = lexicon.ends(WordClass.BACK_REFERENCE, topic) || lexicon.ends(WordClass.TASK_NOUN, topic);
        boolean named = !refers || topic.length() > 5;
        if (assignees.isEmpty() || !named || lexicon.has(WordClass.EXHORT, topic)) {
            return List.of();
        }
        List<Actor> actors = assignees.stream().map(Assignee::actor).toList();
        String told = topic.length() < SHORTEST_TOPIC ? clause.of(context.text()) : topic;
        return shares(actors, told, assignees.getFirst().role(), clause, by.group(1) != null);
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
        return shares(actors, field, assignees.getFirst().role(), clause, false);
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
                : shares(actors, words.substring(0, is), Role.OWNS, clause, false);
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

    /** One actor's part. */
    record Share(Actor actor, Role role, String task, Span span) {

        /** {@return what is given, as a task} */
        Task asTask() {
            return new Task(span, task);
        }
    }

    /** {@return the parts that the clause gives out, when it gives out any} */
    Optional<List<Share>> read(Span clause, ActorPhrases phrases) {
        Optional<ActorPhrases.Phrase> phrase = phrases.at(clause);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        String rest = context.text().substring(phrase.get().predicate(), clause.end());
        Matcher lead = patterns.asLead().matcher(rest);
        if (lead.lookingAt()) {
            String called = lead.group(2);
            Role role = lexicon.has(WordClass.SUPPORT_ROLE, called)
                    ? Role.SUPPORTS
                    : lexicon.has(WordClass.LEAD_ROLE, called) ? Role.LEADS : Role.OWNS;
            return Optional.of(shares(phrase.get().actors(), lead.group(1), role, clause, true));
        }
        Matcher charge = patterns.inCharge().matcher(rest);
        if (charge.lookingAt()) {
            Role role = lexicon.has(WordClass.OWN_ROLE, charge.group(1)) ? Role.OWNS : Role.LEADS;
            return Optional.of(shares(phrase.get().actors(), charge.group(2), role, clause, true));
        }
        return Optional.empty();
    }

    /** {@return what a part of a bracket gives out: 乙局、丙局分别负责生产、流通环节; 丁局负责监督} */
    List<Share> ownPart(Span part, ActorPhrases phrases) {
        ActorPhrases.Phrase phrase = phrases.at(part).orElse(null);
        if (phrase == null) {
            return List.of();
        }
        int end = context.text().startsWith("）", part.end() - 1) ? part.end() - 1 : part.end();
        String rest = context.text().substring(phrase.actors().getLast().span().end(), end);
        Matcher own = patterns.own().matcher(rest);
        if (!own.matches()) {
            return List.of();
        }
        String things = own.group(2).length() < SHORTEST_TOPIC ? rest : own.group(2);
        return shares(phrase.actors(), things, Role.OWNS, part, own.group(1) != null);
    }

    /** 农产品、工业品*区域品牌培育*: members that end alike share what follows the last. */
    private List<String> withSharedTail(List<String> parts) {
        String last = parts.getLast();
        int shared = lexicon.lengthAtEnd(WordClass.SHARED_TAIL, last);
        if (shared > 0 && shared < last.length()) {
            String noun = last.substring(last.length() - shared);
            return parts.stream()
                    .map(part -> part.endsWith(noun) ? part : part + noun)
                    .toList();
        }
        int length = parts.getFirst().length();
        boolean alike = parts.size() > 1
                && last.length() > length + 1
                && parts.stream()
                        .allMatch(part -> part.length() >= length
                                && part.charAt(length - 1) == last.charAt(length - 1)
                                && (part.length() == length || part.equals(last)));
        String tail = alike ? last.substring(length) : "";
        return parts.stream()
                .map(part -> part.length() == length ? part + tail : part)
                .toList();
    }

    private List<Share> shares(List<Actor> actors, String things, Role role, Span clause, boolean respectively) {
        List<String> named = Stream.of(things.split("、|以?及|[和与]"))
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> parts = named.isEmpty() ? List.of(things) : withSharedTail(named);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            if (respectively && parts.size() == actors.size()) {
                shares.add(new Share(actors.get(i), role, parts.get(i), clause));
            } else {
                shares.add(new Share(actors.get(i), role, things, clause));
            }
        }
        return shares;
    }
}
