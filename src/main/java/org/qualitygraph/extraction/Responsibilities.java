package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.ActorPhrases.Phrase;
import org.qualitygraph.extraction.Draft.ResponsibilityDraft;
import org.qualitygraph.extraction.Periods.Period;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.ActorType;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Who has which task: actors before their tasks with carry-over, and actors behind them reaching back to the item number. */
final class Responsibilities implements Extractor {

    @Override
    public List<ResponsibilityDraft> extract(SpeechContext context, Mentions mentions) {
        return new Reading(context, mentions).read();
    }

    /** The state while reading one speech from left to right. */
    private static final class Reading {
        private static final Pattern BACKWARD = Pattern.compile("(?:此项|这项|该项|上述|以上|本项)(?:工作|任务|事项)?.*");
        private static final Pattern PLAN = Pattern.compile("(?:要点|方案|计划|规划|分解表|清单|办法|通知)(?:（[^）]*）)?\\n");
        private static final Pattern FIGURE = Pattern.compile(".*(?:达到?|不少于|不低于|提高到|超过|率)[\\d.]+.*");
        private static final Pattern DONE = Pattern.compile(".*(?<!为|除|极|罢|完)了(?!解).*|(?:已|曾).*");
        private static final Pattern REMARK = Pattern.compile("(?:再|先|我想|下面|还要)?(?:讲|说|谈|看).*");
        private static final Pattern BY = Pattern.compile("由(?=[市省县区各\\p{IsHan}])");
        private final SpeechContext context;
        private final String text;
        private final ActorPhrases phrases;
        private final UnitPhrases units;
        private final TaskClauses tasks;
        private final RespectiveAssignments respective;
        private final List<ResponsibilityDraft> drafts = new ArrayList<>();
        private final List<OutlineSentence> unowned = new ArrayList<>();
        private List<Assignee> current = List.of();
        private @Nullable Item item;
        private int paragraph = -1;
        private final boolean plan;
        private List<Task> topics = List.of();

        Reading(SpeechContext context, Mentions mentions) {
            this.context = context;
            text = context.text();
            phrases = new ActorPhrases(context, mentions);
            units = new UnitPhrases(context, phrases);
            tasks = new TaskClauses(context);
            respective = new RespectiveAssignments(context, units);
            plan = PLAN.matcher(text.substring(0, Math.min(text.length(), 300))).find();
        }

        List<ResponsibilityDraft> read() {
            for (OutlineSentence sentence : context.outline().sentences()) {
                move(sentence);
                if (!context.tables().covers(sentence.span())) {
                    read(sentence);
                }
            }
            return drafts;
        }

        private void move(OutlineSentence sentence) {
            boolean sameItem = Objects.equals(sentence.item(), item);
            boolean child =
                    item != null && sentence.item() != null && sentence.item().within(item) && endsWithColon(sentence);
            if (!child && (!sameItem || sentence.paragraph() != paragraph)) {
                current = List.of();
            }
            if (!sameItem
                    && !(sentence.item() != null && sentence.item().runIn() && sentence.paragraph() == paragraph)) {
                unowned.clear();
            } else if (sentence.item() == null && sentence.paragraph() > paragraph + 1) {
                unowned.clear();
            }
            item = sentence.item();
            paragraph = sentence.paragraph();
        }

        private boolean endsWithColon(OutlineSentence sentence) {
            int start = sentence.item() == null
                    ? sentence.span().start()
                    : sentence.item().start();
            return start > 0 && text.charAt(start - 1) == '：';
        }

        private void read(OutlineSentence sentence) {
            Span body = takeTrailingUnits(sentence);
            if (body == null) {
                return;
            }
            List<Span> clauses = Clauses.of(text, body);
            Period period = context.periods().of(sentence);
            boolean owned = false;
            List<Span> chain = new ArrayList<>();
            topics = List.of();
            for (int i = 0; i < clauses.size(); i++) {
                Span clause = clauses.get(i);
                List<Assignee> assignees = units.saysRole(clause) ? units.read(clause) : List.of();
                if (!assignees.isEmpty()) {
                    owned |= flush(chain, period);
                    int last = lastUnitClause(clauses, i);
                    takeUnitClauses(sentence, clauses, i, last);
                    owned |= !current.isEmpty();
                    i = last;
                    continue;
                }
                Optional<Actor> topic = current.isEmpty() && i + 1 < clauses.size()
                        ? phrases.topic(clause, clauses.get(i + 1))
                        : Optional.empty();
                if (topic.isPresent()) {
                    current = List.of(new Assignee(topic.get(), Role.OWNS));
                    continue;
                }
                owned |= readClause(clause, chain, period, i == 0);
            }
            owned |= flush(chain, period);
            if (!owned && period != Period.PROBLEM) {
                unowned.add(sentence);
            }
        }

        /** Takes （牵头单位：…） or 责任单位：… off the sentence's end; null when nothing else is left. */
        private @Nullable Span takeTrailingUnits(OutlineSentence sentence) {
            Span span = sentence.span();
            int label = units.firstLabel(span);
            int start = label >= 0 ? label : openingOfLastBracket(span);
            if (start < 0) {
                return span;
            }
            Span phrase = new Span(start, span.end());
            List<Assignee> assignees = units.read(phrase);
            if (assignees.isEmpty()) {
                return cutBracket(span) ? new Span(span.start(), Math.max(span.start(), start)) : span;
            }
            if (start > span.start()) {
                unowned.add(new OutlineSentence(
                        sentence.ordinal(),
                        sentence.item(),
                        sentence.paragraph(),
                        false,
                        new Span(span.start(), start)));
            }
            assignBack(assignees, phrase);
            return null;
        }

        private int openingOfLastBracket(Span span) {
            String sentence = span.of(text).replaceAll("[。；]$", "");
            if (!sentence.endsWith("）")) {
                return -1;
            }
            int depth = 0;
            for (int i = sentence.length() - 1; i >= 0; i--) {
                depth += sentence.charAt(i) == '）' ? 1 : sentence.charAt(i) == '（' ? -1 : 0;
                if (depth == 0) {
                    boolean list = phrases.listed(new Span(span.start() + i, span.end())).stream()
                            .anyMatch(actor -> actor.type() == ActorType.DEPARTMENT);
                    return list && !context.lexicon().occursIn(WordClass.PAST, sentence) ? span.start() + i : -1;
                }
            }
            return -1;
        }

        private boolean cutBracket(Span span) {
            return span.of(text).startsWith("（");
        }

        private int lastUnitClause(List<Span> clauses, int from) {
            int last = from;
            while (last + 1 < clauses.size()
                    && units.saysRole(clauses.get(last + 1))
                    && !units.read(clauses.get(last + 1)).isEmpty()) {
                last++;
            }
            return last;
        }

        private void takeUnitClauses(OutlineSentence sentence, List<Span> clauses, int from, int to) {
            Span phrase = new Span(clauses.get(from).start(), clauses.get(to).end());
            List<Assignee> assignees = units.read(phrase);
            if (!topics.isEmpty()) {
                for (Task task : topics) {
                    assignees.forEach(assignee -> add(assignee, task, "topic-by-whom", 0.85));
                }
                return;
            }
            boolean backward = BACKWARD.matcher(phrase.of(text)).matches();
            boolean more = to + 1 < clauses.size();
            if (!more || backward) {
                if (from > 0 && !backward) {
                    Span before = new Span(
                            sentence.span().start(), clauses.get(from - 1).end());
                    unowned.add(new OutlineSentence(
                            sentence.ordinal(), sentence.item(), sentence.paragraph(), false, before));
                }
                assignBack(assignees, phrase);
            }
            current = more ? assignees : List.of();
        }

        private boolean readClause(Span clause, List<Span> chain, Period period, boolean first) {
            if (respective.read(clause, phrases).map(this::distribute).orElse(false)) {
                chain.clear();
                return true;
            }
            List<RespectiveAssignments.Share> byWhom = respective.byWhom(clause);
            if (!byWhom.isEmpty()) {
                boolean owned = flush(chain, period);
                topics = byWhom.stream()
                        .map(share -> new Task(share.span(), share.task(), TaskClauses.Kind.TASK))
                        .distinct()
                        .toList();
                return (period != Period.PAST && distribute(byWhom)) || owned;
            }
            Optional<Phrase> phrase = phrases.at(clause).or(() -> byWhom(clause));
            if (phrase.isPresent()) {
                boolean owned = flush(chain, period);
                return take(phrase.get(), clause, chain, period) || owned;
            }
            if (tasks.skip(text, clause.start(), clause.end()) >= clause.end()) {
                if (!current.isEmpty()) {
                    chain.add(clause);
                }
                return false;
            }
            boolean stops = phrases.stopsSubject(text, clause.start())
                    || (first && tasks.kind(clause.start(), clause.end()) == TaskClauses.Kind.OTHER);
            if (stops || (first && startsOwnSubject(clause))) {
                boolean owned = flush(chain, period);
                current = List.of();
                return owned;
            }
            if (!current.isEmpty()) {
                chain.add(clause);
            }
            return false;
        }

        private boolean startsOwnSubject(Span clause) {
            TaskClauses.Kind kind = tasks.kind(clause.start(), clause.end());
            return kind == TaskClauses.Kind.NOMINAL || kind == TaskClauses.Kind.TARGET;
        }

        private Optional<Phrase> byWhom(Span clause) {
            Matcher matcher = BY.matcher(text).region(clause.start(), clause.end());
            while (matcher.find()) {
                Optional<Phrase> phrase = phrases.at(new Span(matcher.end(), clause.end()));
                if (phrase.isPresent() && phrase.get().predicate() < clause.end()) {
                    return phrase.map(it -> new Phrase(it.actors(), it.predicate(), it.modal(), true));
                }
            }
            return Optional.empty();
        }

        private boolean take(Phrase phrase, Span clause, List<Span> chain, Period period) {
            String rest = text.substring(phrase.predicate(), clause.end());
            RoleLead lead = RoleLead.of(rest);
            current = phrase.actors().stream().map(Reading::inOwnRole).toList();
            if (rest.isEmpty()) {
                return false;
            }
            if (!phrase.modal() && !isTaskWithoutModal(phrase, clause, rest, lead, period)) {
                current = List.of();
                return false;
            }
            int start = phrase.predicate() + lead.length();
            if (lead.role() == Role.OWNS) {
                chain.add(new Span(start, clause.end()));
                return true;
            }
            TaskClauses.Kind kind = tasks.kind(start, clause.end());
            if (kind != TaskClauses.Kind.OTHER && start < clause.end()) {
                Task task = new Task(new Span(start, clause.end()), tasks.wording(start, clause.end()), kind);
                phrase.actors().forEach(actor -> add(new Assignee(actor, lead.role()), task, "actor-first-role", 0.9));
            }
            return true;
        }

        /** 牵头部门 lead and 配合部门 support by their very name. */
        private static Assignee inOwnRole(Actor actor) {
            if (actor.type() == ActorType.COLLECTIVE && actor.name().startsWith("牵头")) {
                return new Assignee(actor, Role.LEADS);
            }
            return new Assignee(actor, actor.name().startsWith("配合") ? Role.SUPPORTS : Role.OWNS);
        }

        /** Without 要 a clause is a task in a plan or a passage on what to do, when it says nothing of the past. */
        private boolean isTaskWithoutModal(Phrase phrase, Span clause, String rest, RoleLead lead, Period period) {
            boolean official = phrase.actors().stream()
                    .allMatch(actor -> actor.type() == ActorType.DEPARTMENT
                            || (actor.type() == ActorType.COLLECTIVE
                                    && !actor.name().startsWith("每")));
            boolean past = period == Period.PAST
                    || period == Period.PROBLEM
                    || DONE.matcher(rest).matches();
            boolean future = period == Period.FUTURE
                    || plan
                    || phrase.urged()
                    || lead.role() != Role.OWNS
                    || rest.startsWith("负责");
            boolean figure = phrase.actors().stream().noneMatch(actor -> actor.type() == ActorType.DEPARTMENT)
                    && FIGURE.matcher(rest).matches();
            boolean verb = !figure && tasks.kind(phrase.predicate(), clause.end()) == TaskClauses.Kind.TASK;
            return official
                    && !past
                    && future
                    && verb
                    && context.lexicon().lengthAt(WordClass.NOT_TASK, text, phrase.predicate()) == 0;
        }

        private boolean distribute(List<RespectiveAssignments.Share> shares) {
            shares.forEach(share -> add(
                    new Assignee(share.actor(), share.role()),
                    new Task(share.span(), share.task(), TaskClauses.Kind.TASK),
                    "respectively",
                    0.9));
            current = shares.stream()
                    .map(RespectiveAssignments.Share::actor)
                    .distinct()
                    .map(actor -> new Assignee(actor, Role.OWNS))
                    .toList();
            return true;
        }

        private boolean flush(List<Span> chain, Period period) {
            if (chain.isEmpty() || current.isEmpty()) {
                chain.clear();
                return false;
            }
            List<Task> found = tasks.chain(chain);
            for (Task task : found) {
                current.forEach(assignee -> add(assignee, task, "actor-first", period == Period.PAST ? 0.7 : 0.92));
            }
            chain.clear();
            return true;
        }

        private void assignBack(List<Assignee> assignees, Span phrase) {
            List<Task> open = new ArrayList<>();
            Optional<OutlineSentence> heading =
                    unowned.stream().filter(OutlineSentence::heading).reduce((a, b) -> b);
            for (OutlineSentence sentence : unowned) {
                if (!sentence.heading()) {
                    open.addAll(tasks.chain(withoutBrackets(Clauses.of(text, sentence.span()))));
                }
            }
            if (open.isEmpty()) {
                heading.ifPresent(it -> open.addAll(tasks.chain(Clauses.of(text, it.span()))));
            }
            open.removeIf(task -> REMARK.matcher(task.text()).matches());
            boolean respectively = phrase.of(text).contains("分别") && open.size() == assignees.size();
            for (int i = 0; respectively && i < open.size(); i++) {
                add(assignees.get(i), open.get(i), "actor-behind-respectively", 0.85, phrase);
            }
            for (Task task : respectively ? List.<Task>of() : open) {
                assignees.forEach(assignee -> add(assignee, task, "actor-behind", 0.93, phrase));
            }
            unowned.clear();
            current = List.of();
        }

        private List<Span> withoutBrackets(List<Span> clauses) {
            return clauses.stream()
                    .filter(clause -> !clause.of(text).startsWith("（"))
                    .toList();
        }

        private void add(Assignee assignee, Task task, String rule, double confidence, Span... more) {
            if (task.text().length() < 3) {
                return;
            }
            List<Span> evidence = new ArrayList<>(List.of(task.span()));
            evidence.addAll(List.of(more));
            if (more.length == 0) {
                evidence.addFirst(assignee.actor().span());
            }
            drafts.add(new ResponsibilityDraft(
                    assignee.actor().name(),
                    assignee.actor().type(),
                    assignee.actor().body(),
                    assignee.role(),
                    task.text(),
                    evidence,
                    confidence,
                    rule));
        }
    }
}
