package org.qualitygraph.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.text.Span;

/** What stands before clauses that say who is responsible and is theirs: a field, a thing or a deed in a clause of its own. */
final class UnitTopics {
    private static final int LONGEST_DEED = 14;

    /** *也由*甲局抓落实. */
    private static final Pattern GIVEN_BY = Pattern.compile("[也都就还则]?由");

    private final String text;
    private final Lexicon lexicon;
    private final ClauseKinds kinds;
    private final TaskClauses tasks;
    private final UnitPhrases units;
    private final ActorLists lists;
    private final ActorPhrases phrases;

    UnitTopics(ResponsibilityParts parts) {
        text = parts.context().text();
        lexicon = parts.context().lexicon();
        kinds = parts.kinds();
        tasks = parts.tasks();
        units = parts.units();
        lists = parts.lists();
        phrases = parts.phrases();
    }

    /** {@return what is given in the clause right before those from {@code from} to {@code to}: *农产品质量*，农业局抓; empty where it says anything else} */
    Optional<Task> before(List<Span> clauses, int from, int to) {
        boolean object = from > 0 && isGivenBy(clauses.get(from - 1), clauses.get(from));
        boolean deed = from > 0 && isDeedNamed(clauses.get(from - 1));
        boolean alone = from > 0
                && (object || deed || kinds.isTopic(clauses.get(from - 1)))
                && !units.saysRole(clauses.get(from - 1))
                && !tasks.isTelling(clauses.get(from - 1))
                && (from == 1 || beginsGroup(clauses, from - 1));
        boolean followed = to + 1 < clauses.size()
                && !beginsGroup(clauses, to + 1)
                && !names(clauses.get(to + 1))
                && kinds.kind(clauses.get(to + 1).start(), clauses.get(to + 1).end()) != ClauseKinds.Kind.TARGET;
        if (!alone || (followed && !object && !deed)) {
            return Optional.empty();
        }
        Span topic = clauses.get(from - 1);
        String words = topic.of(text);
        return Optional.of(new Task(
                topic, words.substring(0, words.length() - lexicon.lengthAtEnd(WordClass.TOPIC_END, words))));
    }

    /** {@return whether the clause may be one, with the next} */
    boolean mayStandAt(List<Span> clauses, int i) {
        return beginsGroup(clauses, i)
                && text.charAt(clauses.get(i + 1).start() - 1) == '，'
                && !tasks.isTelling(clauses.get(i))
                && units.firstBody(clauses.get(i)) < 0;
    }

    /** {@return whether a deed without anybody begins the sentence, then somebody with his part of it: *检测机构整合*，甲局拿方案} */
    boolean isField(List<Span> clauses) {
        return beginsWithBodies(clauses.get(1)) && kinds.verbs().endIn(clauses.getFirst());
    }

    private boolean beginsWithBodies(Span clause) {
        return phrases.at(clause)
                .filter(phrase -> phrase.actors().stream().allMatch(actor -> actor.type() == ActorType.DEPARTMENT)
                        && phrase.actors().getFirst().span().start() == clause.start())
                .isPresent();
    }

    /** {@return whether a clause opens a group: behind ；, or behind a clause that says who is responsible} */
    boolean beginsGroup(List<Span> clauses, int i) {
        return i == 0
                || text.charAt(clauses.get(i).start() - 1) == '；'
                || (units.saysRole(clauses.get(i - 1)) && kinds.isTopic(clauses.get(i)));
    }

    /** {@return whether the clause begins with somebody else: 甲局牵头，*乙局*保障资金，丙局协助} */
    boolean names(Span clause) {
        return !units.saysRole(clause)
                && lists.listed(clause).stream().anyMatch(actor -> actor.span().start() == clause.start());
    }

    /** *县里定下的2万亩基地*，由甲局抓落实: a thing before the clause that gives it. */
    private boolean isGivenBy(Span clause, Span phrase) {
        return GIVEN_BY.matcher(text).region(phrase.start(), phrase.end()).lookingAt()
                && switch (kinds.kind(clause.start(), clause.end())) {
                    case NOMINAL, OTHER -> kinds.verbs().endInNoun(clause);
                    case TASK, MEANS, TARGET, TOLD, REMARK -> false;
                };
    }

    /** *病死畜禽无害化处理*，甲局牵头，10月底前拿出方案: a deed is a task whatever follows, a field is not. */
    private boolean isDeedNamed(Span clause) {
        return clause.length() <= LONGEST_DEED
                && kinds.verbs().endIn(clause)
                && kinds.opening().skip(text, clause.start(), clause.end()) == clause.start()
                && !kinds.verbs().actAt(clause.start(), clause.end())
                && !lexicon.ends(WordClass.QUALITY_FIELD, clause.of(text));
    }
}
