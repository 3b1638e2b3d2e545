package org.qualitygraph.graph;

/** One name for an award however it was said: 省名牌 and 浙江名牌 are 浙江省名牌, 市长质量奖 is 金华市市长质量奖. */
final class AwardTitle {
    /** 榧江杯: behind a place's short name it makes another name. */
    private static final String CUP = "杯";

    /** Behind 省 and 市 it makes an office of the place. */
    private static final String HEAD = "长";

    private AwardTitle() {}

    /** {@return the award's name with its grantor's full name in front} */
    static String of(String said, String grantor) {
        String level = grantor.substring(grantor.length() - 1);
        String stem = grantor.substring(0, grantor.length() - 1);
        if (said.startsWith(stem + CUP)) {
            return said;
        }
        String rest = said.startsWith(stem) ? said.substring(stem.length()) : said;
        boolean place = rest.startsWith(level) && !rest.startsWith(level + HEAD);
        return grantor + (place ? rest.substring(level.length()) : rest);
    }
}
