package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Entity.Policy;
import org.qualitygraph.text.Span;

/** Named strategies, campaigns and mechanisms: 质量强市战略, “蓝剑”专项行动, 首席质量官制度. */
final class InitiativeFinder {
    private static final Pattern STRONG = Pattern.compile("质量[强兴立](?:国|省|市|县|区|镇|业|企|院|校)(?:战略|活动|工程|行动)?");
    private static final Pattern NAMED = Pattern.compile(
            "(?<=[，。；、：“]|实施|推进|开展|落实|建立|健全|完善|推行|深化|执行|组织|参与|启动|打好|推动|严格|的|入|大力|着力|行|以|抓好)([\\p{IsHan}]{2,12}?)(战略|专项行动|行动|工程|责任制|终身制|制度|专项整治|专项治理|攻坚战|保卫战)(?=[，。；、：”）的和与]|为|建|$)");
    private static final Pattern QUOTED =
            Pattern.compile("“([^“”，。；]{2,16})”((?:[\\p{IsHan}]{0,6}?)(?:战略|行动|活动|工程|制度|机制|计划|管理|检查|监管|模式|专项行动))?");
    private static final Pattern GENERIC = Pattern.compile(
            "(?:各项|相关|有关|管理|工作|这一|该|其他|一系列|重点|重大|三大|四大|五大|系列|系统|建设|规章|建立|健全|完善|民心|民生|责任|考核|监督|社会|国家|工作|奖惩|激励|保障|长效|准入|退出)*");

    List<Mention> find(SpeechContext context, List<? extends Mention> documents) {
        List<Mention> found = new ArrayList<>();
        String text = context.text();
        Matcher strong = STRONG.matcher(text);
        while (strong.find()) {
            add(found, documents, new Span(strong.start(), strong.end()), strong.group());
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            String stem = named.group(1);
            boolean generic = GENERIC.matcher(stem).matches()
                    || stem.matches(".*[的了要各等是在年].*")
                    || stem.length() < 2
                    || context.lexicon().has(WordClass.TASK_VERB, stem);
            if (!generic) {
                int verb = context.lexicon().lengthAt(WordClass.TASK_VERB, text, named.start(1));
                int start = named.start(1) + (verb > 1 && stem.length() - verb > 1 ? verb : 0);
                add(found, documents, new Span(start, named.end(2)), text.substring(start, named.end(2)));
            }
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            String name = quoted.group(1) + (quoted.group(2) == null ? "" : quoted.group(2));
            boolean campaign = quoted.group(2) != null || name.matches("双随机.*|明厨亮灶|.*质量月|.*[黑红]榜?.*制度");
            if (campaign) {
                add(found, documents, new Span(quoted.start(), quoted.end()), name);
            }
        }
        return found;
    }

    private static void add(List<Mention> found, List<? extends Mention> documents, Span span, String name) {
        boolean free = documents.stream().noneMatch(other -> other.span().contains(span))
                && found.stream().noneMatch(other -> other.span().overlaps(span));
        if (free) {
            found.add(new PolicyMention(span, name, Policy.Kind.INITIATIVE, null, null));
        }
    }
}
