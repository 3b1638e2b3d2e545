package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.BearerMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.Item;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Winners listed under a headline that names the award. */
final class AwardLists {
    private static final Pattern BRACKET = Pattern.compile("（[^（）]*）");
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z（）]{4,30}");
    private static final Pattern ITEM = Pattern.compile("[\\p{IsHan}“”]{3,14}");

    private AwardLists() {}

    static List<AwardDraft> read(SpeechContext context, Mentions mentions) {
        List<AwardDraft> drafts = new ArrayList<>();
        String head = context.text().substring(0, Math.min(400, context.text().length()));
        Status status = context.lexicon().occursIn(WordClass.PROPOSING, head.substring(0, Math.min(80, head.length())))
                ? Status.APPLIED
                : Status.WON;
        AnnexLists annexes = new AnnexLists(context, mentions);
        drafts.addAll(annexes.read(status));
        if (context.lexicon().occursIn(WordClass.ANNOUNCING, head) && !annexes.exist()) {
            for (Item item : context.outline().items()) {
                headline(context, mentions, item)
                        .ifPresent(award -> list(context, mentions, item, award, status, drafts));
            }
        }
        drafts.addAll(AwardTables.read(context, mentions));
        return drafts;
    }

    /** {@return the award that a notice of winners announces; null where the speech is no such notice} */
    static @Nullable AwardMention announced(SpeechContext context, Mentions mentions) {
        Span head = new Span(0, Math.min(80, context.text().length()));
        String opening = head.of(context.text());
        return context.lexicon().occursIn(WordClass.ANNOUNCING, opening)
                        || context.lexicon().occursIn(WordClass.CEREMONY, opening)
                ? mentions.in(head, AwardMention.class).stream().findFirst().orElse(null)
                : null;
    }

    /** {@return the award that is handed out at the ceremony told of: 为第四届市政府质量奖*获奖*单位颁奖} */
    static @Nullable AwardMention handedOut(SpeechContext context, Mentions mentions) {
        return mentions.of(AwardMention.class).stream()
                .filter(award -> context.lexicon()
                                .lengthAt(
                                        WordClass.COLLECTIVE_WINNERS,
                                        context.text(),
                                        award.span().end())
                        > 0)
                .findFirst()
                .orElse(null);
    }

    private static Optional<AwardMention> headline(SpeechContext context, Mentions mentions, Item item) {
        String heading = BRACKET.matcher(item.heading().of(context.text())).replaceAll("");
        boolean plain = heading.length() < 30 && !heading.contains("。") && !heading.contains("，");
        return plain ? mentions.in(item.heading(), AwardMention.class).stream().findFirst() : Optional.empty();
    }

    /** The lines below the headline up to the first sentence of prose; among winners a bare name is one too. */
    private static void list(
            SpeechContext context,
            Mentions mentions,
            Item item,
            AwardMention award,
            Status status,
            List<AwardDraft> drafts) {
        int before = drafts.size();
        for (OutlineSentence sentence : context.outline().sentences()) {
            boolean inside = sentence.item() != null
                    && sentence.item().within(item)
                    && !(item.equals(sentence.item()) && sentence.heading());
            String text = sentence.span().of(context.text());
            if (inside && text.endsWith("。") && drafts.size() > before) {
                return;
            }
            if (!inside || text.endsWith("。") || context.tables().covers(sentence.span())) {
                continue;
            }
            List<Mention> bearers = bearers(mentions, sentence.span());
            if (bearers.isEmpty() || award.name().endsWith("产品")) {
                bearers = products(context, sentence.span(), award, bearers);
            }
            if (bearers.isEmpty()
                    && drafts.size() > before
                    && NAME.matcher(text).matches()) {
                bearers = List.of(new BearerMention(sentence.span(), text, "organization"));
            }
            int most = text.contains("　") && bearers.stream().anyMatch(AwardLists::isPerson) ? 1 : bearers.size();
            for (Mention bearer : bearers.subList(0, most)) {
                drafts.add(new AwardDraft(
                        bearer.name(),
                        Bearers.type(bearer),
                        award.name(),
                        status,
                        null,
                        null,
                        List.of(sentence.span(), award.span()),
                        0.9,
                        "award-list"));
            }
        }
    }

    /** Under a headline that honours products a line lists them, parted by gaps or 、. */
    private static List<Mention> products(
            SpeechContext context, Span line, AwardMention award, List<Mention> otherwise) {
        if (!context.lexicon().of(WordClass.PRODUCT_AWARD).stream().anyMatch(award.name()::contains)) {
            return otherwise;
        }
        List<Mention> products = new ArrayList<>();
        Matcher item = ITEM.matcher(context.text()).region(line.start(), line.end());
        while (item.find()) {
            Span span = new Span(item.start(), item.end());
            products.add(new BearerMention(span, item.group().replaceAll("[“”]", ""), "product"));
        }
        return products.isEmpty() ? otherwise : products;
    }

    private static boolean isPerson(Mention mention) {
        return mention instanceof BearerMention bearer && bearer.type().equals("person");
    }

    static List<Mention> bearers(Mentions mentions, Span span) {
        return mentions.in(span).stream()
                .filter(mention -> mention instanceof EnterpriseMention
                        || mention instanceof BearerMention
                        || (mention instanceof RegionMention region && !region.abridged()))
                .filter(mention -> !(mention instanceof RegionMention)
                        || mentions.in(span).stream()
                                .noneMatch(other -> !(other instanceof RegionMention)
                                        && (other instanceof EnterpriseMention || other instanceof BearerMention)))
                .filter(mention -> mentions.overlapping(mention.span()).stream()
                        .noneMatch(other -> !other.equals(mention)
                                && (other instanceof EnterpriseMention || other instanceof BearerMention)
                                && other.span().contains(mention.span())
                                && !other.span().equals(mention.span())))
                .toList();
    }
}
