package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Documents: titles in 《》 that end like a document, and bare titles behind 制定, 出台, 印发 … */
final class PolicyFinder {
    private static final Pattern NUMBER = Pattern.compile("^（([\\p{IsHan}]{1,12}〔?[\\[〔]?[0-9xX×]{4}[\\]〕]\\d+号)）");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:具体|实施|工作|落实|相关|有关|详细|配套|年度|各项|整改|推进|管理|扶持|激励|奖励|政策|提升|三年|行动|活动|专项|总体|改进|建设|的|发展|细化|目标|完善|任务|一系列|各自|本|两个|系列)*(?:办法|意见|规划|方案|纲要|条例|细则|计划|要点|措施|政策|分解表)");
    private final Pattern bare;
    private final Lexicon lexicon;

    PolicyFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        bare = Pattern.compile(
                "(?:制定出台|制定并实施|研究制定|制定|制订|出台|印发|编制|下发|颁布|修订|制定了|出台了|拟出台|依据|贯彻|落实|提出|拿出|绘制)(?:了|的|《)?((?:[\\p{IsHan}“”\\d（）+-]{4,28}?)"
                        + lexicon.alternation(WordClass.BARE_DOCUMENT_HEAD) + ")(?=[，。；、）的修送草正审]|$)");
    }

    List<Mention> find(SpeechContext context) {
        String text = context.text();
        List<Mention> found = new ArrayList<>();
        titled(context, text, found);
        Matcher matcher = bare.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            Span span = new Span(matcher.start(1), matcher.end(1));
            boolean free = found.stream()
                    .noneMatch(other -> other.span().overlaps(span) || CompanyForms.isShortFor(name, other.name()));
            if (free
                    && !GENERIC.matcher(name).matches()
                    && !name.matches(".*[的]?具体.{0,4}|.*(?:和|与|等|并|及其).*")
                    && name.indexOf('，') < 0) {
                found.add(new PolicyMention(span, name, Policy.Kind.DOCUMENT, null, status(text, matcher.start())));
            }
        }
        return found;
    }

    private void titled(SpeechContext context, String text, List<Mention> found) {
        for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
            int end = closing(text, at);
            if (end < 0) {
                continue;
            }
            String name = text.substring(at + 1, end).replaceAll("\n", "");
            if (isDocument(context, name, at, end)) {
                Matcher number = NUMBER.matcher(text.substring(end + 1, Math.min(text.length(), end + 40)));
                boolean numbered = number.find();
                found.add(new PolicyMention(
                        new Span(at, end + 1),
                        withoutStatus(name),
                        Policy.Kind.DOCUMENT,
                        numbered ? number.group(1) : null,
                        statusOf(name, text, at, end)));
            }
        }
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + 120); i++) {
            depth += text.charAt(i) == '《' ? 1 : text.charAt(i) == '》' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDocument(SpeechContext context, String name, int at, int end) {
        String plain = withoutStatus(name).replaceAll("（[^）]*）$", "").replaceAll("》$", "");
        boolean ends = lexicon.of(WordClass.DOCUMENT_HEAD).stream().anyMatch(plain::endsWith)
                || plain.matches(".*(?:规划|纲要|计划).{0,8}");
        OutlineSentence sentence = context.sentenceAt(at);
        String before = context.text().substring(Math.max(sentence.span().start(), at - 8), at);
        String after = context.text().substring(end + 1, Math.min(context.text().length(), end + 5));
        boolean book =
                lexicon.of(WordClass.BOOK_CUE).stream().anyMatch(cue -> before.endsWith(cue) || after.startsWith(cue));
        return ends && !book && plain.length() > 3;
    }

    private static String withoutStatus(String name) {
        return name.replaceAll("（(?:送审稿|征求意见稿|讨论稿|草案|审议稿|修订稿)）", "").replaceAll("\\.(?:docx?|pdf)$", "");
    }

    private static @Nullable String statusOf(String name, String text, int at, int end) {
        String after = text.substring(end + 1, Math.min(text.length(), end + 8));
        boolean draft = name.matches(".*(?:送审稿|征求意见稿|讨论稿|草案|审议稿).*") || after.matches("(?:（(?:送审稿|征求意见稿|草案|讨论稿)|草案).*");
        return draft ? "draft" : status(text, at);
    }

    private static @Nullable String status(String text, int at) {
        String before = text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 3));
        if (before.matches("(?s).*(?:准备|拟|抓紧|要|编制|制定(?!了|出台)|修订|起草).*")) {
            return "planned";
        }
        return before.matches("(?s).*(?:出台|印发|下发|颁布|根据|依据|按照|落实|贯彻|宣读|实施|执行|发布|制定).*") ? "issued" : null;
    }
}
