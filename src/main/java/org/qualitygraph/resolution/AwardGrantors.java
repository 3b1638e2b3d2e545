package org.qualitygraph.resolution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity.Region;

/** Whose award it is: 浙江名牌 is the province's, 市长质量奖 that of the city whose speech it is. */
final class AwardGrantors {
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 12;
    private static final String LEVELS = "省市区县";
    private final Names names;
    private final @Nullable String host;
    private final List<String> regions;

    AwardGrantors(Names names, @Nullable String host, List<String> regions) {
        this.names = names;
        this.host = host;
        this.regions = regions;
    }

    /** {@return name of the region that grants it, null where it is the nation or nobody knows} */
    @Nullable
    String of(String award, @Nullable String level) {
        for (int length = Math.min(LONGEST_PLACE, award.length() - 1); length >= SHORTEST_PLACE; length--) {
            String place = names.place(award.substring(0, length), regions);
            if (place != null) {
                return place;
            }
        }
        if (level == null || level.equals("national")) {
            return null;
        }
        String first = award.substring(0, 1);
        return LEVELS.contains(first) ? names.owner(first, host, regions) : ofLevel(level);
    }

    /** {@return the award's level: a province's brand (浙江名牌) is no city's, whatever such brands usually are} */
    @Nullable
    String levelOf(String grantor, @Nullable String usual) {
        return names.level(grantor) == Region.Level.PROVINCE ? "province" : usual;
    }

    private @Nullable String ofLevel(String level) {
        return switch (level) {
            case "province" -> names.owner("省", host, regions);
            case "city" -> names.owner("市", host, regions);
            default -> host;
        };
    }
}
