package org.qualitygraph.resolution;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.knowledge.Entity.Region.Level;

/** The host of a speech where nothing says enough whose it is: the place that a mask let through, or the one that hints point to. */
final class WeakHosts {
    private static final int ENOUGH = 3;
    private final Names names;
    private final HostCues cues;

    WeakHosts(Names names, HostCues cues) {
        this.names = names;
        this.cues = cues;
    }

    /**
     * {@return the place of a text that forgot to mask it everywhere: the one of the level that is named again and again, others
     * hardly ever, or the only one that titles of documents begin with, or of whose industry it speaks and whose name a company bears}
     */
    @Nullable
    String leaked(String text, Mentions mentions, String own) {
        String again = namedAgain(mentions, own);
        if (again != null) {
            return again;
        }
        List<String> titled = mentions.of(RegionMention.class).stream()
                .filter(region ->
                        !own.isEmpty() && !region.abridged() && region.name().endsWith(own))
                .filter(region -> text.startsWith("《", region.span().start() - 1))
                .map(RegionMention::name)
                .distinct()
                .toList();
        return titled.size() == 1 ? titled.getFirst() : described(text, mentions, own);
    }

    /** *侯马的工业企业*多数建得早，*侯马晋浍水泥公司*…: the only place of the level that both say something of. */
    private @Nullable String described(String text, Mentions mentions, String own) {
        List<String> described = mentions.of(RegionMention.class).stream()
                .filter(region -> !own.isEmpty() && region.name().endsWith(own))
                .filter(place -> cues.isDescribed(text, place))
                .filter(place -> mentions.of(EnterpriseMention.class).stream()
                        .anyMatch(company -> text.startsWith(
                                place.span().of(text), company.span().start())))
                .map(RegionMention::name)
                .distinct()
                .toList();
        return described.size() == 1 ? described.getFirst() : null;
    }

    private static @Nullable String namedAgain(Mentions mentions, String own) {
        Map<String, Long> named = mentions.of(RegionMention.class).stream()
                .map(RegionMention::name)
                .filter(region -> !own.isEmpty() && region.endsWith(own))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = named.values().stream().mapToLong(Long::longValue).sum();
        return named.entrySet().stream()
                .filter(place -> place.getValue() >= ENOUGH && (all - place.getValue()) * ENOUGH <= place.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** {@return the only place of the level, or the one whose name companies, bodies and brands bear most; null when there is none} */
    @Nullable
    String hinted(String text, Mentions mentions, String own) {
        String only = onlyOne(text, mentions, own);
        return only != null || own.isEmpty() ? only : mostBorne(mentions, own);
    }

    private @Nullable String mostBorne(Mentions mentions, String own) {
        Map<String, Long> borne = mentions.of(RegionMention.class).stream()
                .filter(mention -> mention.name().endsWith(own) && cues.isBorne(mention, mentions))
                .collect(Collectors.groupingBy(RegionMention::name, Collectors.counting()));
        long most = borne.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> best = borne.keySet().stream()
                .filter(name -> borne.getOrDefault(name, 0L) == most)
                .toList();
        return best.size() == 1 ? best.getFirst() : null;
    }

    /**
     * The only region of the level that 我省 or 我市 names, when the speech names it more than once or says 我市; where nobody says 我市, the only
     * one below the provinces that is named. A city within another one that is named counts as that one's part.
     */
    private @Nullable String onlyOne(String text, Mentions mentions, String own) {
        List<String> all = mentions.of(RegionMention.class).stream()
                .filter(mention -> own.isEmpty()
                        ? names.level(mention.name()) != Level.PROVINCE
                        : mention.name().endsWith(own))
                .map(RegionMention::name)
                .toList();
        List<String> fitting =
                all.stream().filter(name -> !isPartOfAnother(name, all)).toList();
        boolean ours = !own.isEmpty() && text.contains(OwnLevel.OUR + own);
        return (all.size() > 1 || ours) && fitting.stream().distinct().count() == 1 ? fitting.getFirst() : null;
    }

    private boolean isPartOfAnother(String name, List<String> all) {
        return all.stream().anyMatch(other -> names.isWithin(name, other));
    }
}
