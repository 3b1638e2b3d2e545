package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.annotation.Words.Word;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.text.Span;

/** Tells which clauses are tasks, and puts together those that belong to one: a means or a list's tail with its verb. */
final class TaskClauses {
    private static final Pattern TIME = Pattern.compile(
            "(?:于|在)?(?:(?:每[个]?(?:年|月|季度?|周|半年)(?:末|底|初|度)?|年内|年底前?|全年|今年|明年|当年|近期|春耕|月底前?|\\d{4}年|[\\d一二三四五六七八九十*]{1,3}月|“[^”]{2,6}”期间|到|力争)(?:[\\d一二三四五六七八九十]{1,3}[月日])*(?:份|底|末|上旬|中旬|下旬)?(?:之?前|以前)?)+[，、]?");
    private static final Pattern TARGET =
            Pattern.compile(".*(?:达到|达|稳定在|保持在|提高到|提升到|控制在|不低于|不少于|不超过|突破|增长|扩大到|超过|以上|力争).*\\d.*");
    private final SpeechContext context;
    private final Lexicon lexicon;
    private final Pattern lead;

    TaskClauses(SpeechContext context) {
        this.context = context;
        lexicon = context.lexicon();
        lead = Pattern.compile(
                "(?:都|也|还|均|更|就|则|又)?(?:" + lexicon.alternation(WordClass.MODAL) + ")(?!求|点|素|闻|害|塞|好|紧)(?:特别)?");
    }

    /** What a clause is within a chain of tasks. */
    enum Kind {
        TASK,
        MEANS,
        TARGET,
        NOMINAL,
        OTHER
    }

    /** {@return what the stretch from {@code start} to the clause's end is} */
    Kind kind(int start, int end) {
        String text = context.text();
        int at = skip(text, start, end);
        if (at >= end) {
            return Kind.OTHER;
        }
        String rest = text.substring(at, end);
        if (isMeans(text, at, end)) {
            return Kind.MEANS;
        }
        if (lexicon.lengthAt(WordClass.NEGATED_TASK, text, at) > 0
                || lexicon.lengthAt(WordClass.TASK_VERB, text, at) > 1
                || startsWithShortVerb(text, at, end)) {
            return Kind.TASK;
        }
        if (lexicon.lengthAt(WordClass.PREPOSITION, text, at) > 0 && hasVerb(at, end)) {
            return Kind.TASK;
        }
        if (TARGET.matcher(rest).matches()) {
            return Kind.TARGET;
        }
        if (lexicon.lengthAt(WordClass.STOP_SUBJECT, text, at) > 0) {
            return Kind.OTHER;
        }
        List<Word> words = context.words(new Span(at, end));
        if (!words.isEmpty() && words.getFirst().isVerb() && !rest.matches("(?:是|有|没有|为|存在|成为|意味|说明|事关|关系|属于).*")) {
            return Kind.TASK;
        }
        return Kind.NOMINAL;
    }

    private boolean startsWithShortVerb(String text, int at, int end) {
        if (lexicon.lengthAt(WordClass.TASK_VERB, text, at) != 1) {
            return false;
        }
        List<Word> words = context.words(new Span(at, end));
        return !words.isEmpty()
                && (words.getFirst().tag().startsWith("v")
                        || words.getFirst().tag().startsWith("p"));
    }

    private boolean isMeans(String text, int at, int end) {
        int length = lexicon.lengthAt(WordClass.MEANS, text, at);
        if (length == 0) {
            return false;
        }
        String rest = text.substring(at + length, end);
        boolean ownVerb = lexicon.of(WordClass.TASK_VERB).stream()
                .anyMatch(verb -> verb.length() > 1
                        && rest.length() > verb.length() + 2
                        && rest.indexOf(verb) > 1
                        && !rest.endsWith(verb)
                        && !rest.contains("为" + verb));
        boolean framed = text.substring(at, end)
                .matches(
                        "(?:以.*为.*|通过.*|在.*[上中下]|按照.*|围绕.*|根据.*|针对.*|对照.*|聚焦.*|瞄准.*|紧扣.*|立足.*|比照.*|依托.*|结合[^实].{0,12})");
        return framed && (!ownVerb || text.startsWith("以", at) || text.startsWith("通过", at));
    }

    private boolean hasVerb(int at, int end) {
        return context.words(new Span(at, end)).stream()
                        .skip(1)
                        .anyMatch(word -> word.tag().startsWith("v"))
                || lexicon.of(WordClass.TASK_VERB).stream()
                        .anyMatch(context.text().substring(at + 1, end)::contains);
    }

    /** {@return where the clause's own words begin, behind connectives, times, modals and adverbs} */
    int skip(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int length = lengthToSkip(text, at, end);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    private int lengthToSkip(String text, int at, int end) {
        Matcher modal = lead.matcher(text).region(at, end);
        if (modal.lookingAt()) {
            return modal.end() - at;
        }
        Matcher time = TIME.matcher(text).region(at, end);
        if (time.lookingAt() && time.end() - at > 1) {
            return time.end() - at;
        }
        int leadIn = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
        if (leadIn > 0 && lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= leadIn) {
            return leadIn;
        }
        int adverb = lexicon.lengthAt(WordClass.ADVERB, text, at);
        return adverb > 0 && lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= adverb ? adverb : 0;
    }

    /** A task put together from neighbouring clauses. */
    record Task(Span span, String text, Kind kind) {}

    /** {@return the tasks of consecutive clauses, the first one perhaps starting inside its clause; ends at a new subject} */
    List<Task> chain(List<Span> clauses) {
        List<Task> tasks = new ArrayList<>();
        int pendingStart = -1;
        for (Span clause : clauses) {
            Kind kind = kind(clause.start(), clause.end());
            int start = pendingStart >= 0 ? pendingStart : clause.start();
            switch (kind) {
                case MEANS -> pendingStart = start;
                case TASK, TARGET -> {
                    tasks.add(task(start, clause.end(), kind));
                    pendingStart = -1;
                }
                case NOMINAL -> {
                    if (!tasks.isEmpty() && pendingStart < 0) {
                        Task last = tasks.removeLast();
                        tasks.add(task(last.span().start(), clause.end(), last.kind()));
                    }
                }
                case OTHER -> {
                    return tasks;
                }
            }
        }
        if (pendingStart >= 0 && tasks.isEmpty() && !clauses.isEmpty()) {
            tasks.add(task(pendingStart, clauses.getLast().end(), Kind.TASK));
        }
        return tasks;
    }

    private Task task(int start, int end, Kind kind) {
        return new Task(new Span(start, end), wording(start, end), kind);
    }

    /** {@return the clause without 要 and connectives at its head} */
    String wording(int start, int end) {
        String text = context.text();
        int at = start;
        StringBuilder kept = new StringBuilder();
        while (at < end) {
            Matcher modal = lead.matcher(text).region(at, end);
            int leadIn = lexicon.lengthAt(WordClass.LEAD_IN, text, at);
            Matcher time = TIME.matcher(text).region(at, end);
            if (modal.lookingAt()) {
                at = modal.end();
            } else if (leadIn > 0 && lexicon.lengthAt(WordClass.TASK_VERB, text, at) <= leadIn) {
                at += leadIn;
            } else if (time.lookingAt() && time.end() - at > 1) {
                kept.append(text, at, time.end());
                at = time.end();
            } else {
                break;
            }
        }
        return kept.append(text, at, end)
                .toString()
                .replaceAll("^[，、]|[；。，]$", "")
                .replaceAll("\n", "");
    }
}
