package org.qualitygraph.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.extraction.Mention.BodyMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.Span;

/** What stands before a body's own name and says whose it is: *棠州市*质监局, *我市*质监局, *市、县（区）*质监部门, *市政府*国资委. */
final class BodyPrefixes {
    private static final String LEVEL = "市省县区州镇乡";
    private static final String SPEAKERS = "我全本";

    /** 市、县质监部门, 市县（区）质监部门: the bodies of two levels. */
    private static final Pattern LEVELS = Pattern.compile("(?:[省市县区]、?){1,2}(?:[市县区]|（[市县区、]{1,5}）)(?:[两三四]级)?$");

    private static final Pattern OF_GOVERNMENT = Pattern.compile("[省市县区州](?:人民)?政府$");
    private static final int LONGEST = 11;

    private BodyPrefixes() {}

    /** {@return the mention with what says whose it is, where anything does} */
    static BodyMention extend(String text, BodyMention mention, List<RegionMention> regions) {
        int start = mention.span().start();
        for (RegionMention region : regions) {
            if (region.span().end() == start) {
                return moved(mention, region.span().start(), region.name());
            }
        }
        if (isQuoted(text, mention.span())) {
            return extend(text, mention.at(new Span(start - 1, mention.span().end() + 1)), regions);
        }
        Matcher levels = LEVELS.matcher(text).region(Math.max(0, start - LONGEST), start);
        if (levels.find()) {
            return moved(mention, levels.start(), levels.group().substring(0, 1));
        }
        Matcher government = OF_GOVERNMENT.matcher(text).region(Math.max(0, start - LONGEST), start);
        if (!mention.generic() && government.find()) {
            return moved(mention, government.start(), government.group().substring(0, 1));
        }
        if (start > 0 && LEVEL.indexOf(text.charAt(start - 1)) >= 0) {
            int from = start > 1 && SPEAKERS.indexOf(text.charAt(start - 2)) >= 0 ? start - 2 : start - 1;
            return moved(mention, from, text.substring(start - 1, start));
        }
        if (start > 1 && text.charAt(start - 1) == '委' && "市省县区".indexOf(text.charAt(start - 2)) >= 0) {
            return moved(mention, start - 2, text.substring(start - 2, start - 1));
        }
        if (start > 1 && text.startsWith("国家", start - 2)) {
            return moved(mention, start - 2, "国家");
        }
        return mention;
    }

    /** 市“双打办”. */
    private static boolean isQuoted(String text, Span span) {
        return text.startsWith("“", span.start() - 1) && text.startsWith("”", span.end());
    }

    private static BodyMention moved(BodyMention mention, int start, String prefix) {
        boolean whole = prefix.equals("国家") || mention.name().startsWith("委");
        String name = whole ? prefix + mention.name() : mention.name();
        return new BodyMention(
                new Span(start, mention.span().end()),
                prefix,
                name,
                mention.function(),
                mention.kind(),
                mention.generic());
    }
}
