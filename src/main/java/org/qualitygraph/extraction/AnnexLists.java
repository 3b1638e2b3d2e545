package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.extraction.Draft.AwardDraft;
import org.qualitygraph.extraction.Mention.AwardMention;
import org.qualitygraph.extraction.Mention.EnterpriseMention;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.AwardFact.Status;
import org.qualitygraph.outline.OutlineSentence;
import org.qualitygraph.text.Span;

/** Lists of winners below a line of their own that names the award, one after another: 附件1：新获中国名牌产品企业名单. */
final class AnnexLists {
    private static final int LONGEST_TITLE = 40;
    private static final String BREAK = "，。；";
    private static final Pattern BRACKET = Pattern.compile("（[^（）]{1,12}）$");
    private static final Pattern NUMBER = Pattern.compile("\\d*：?$");
    private final SpeechContext context;
    private final Mentions mentions;
    private final List<AwardDraft> drafts = new ArrayList<>();
    private @Nullable AwardMention award;
    private boolean exist;

    AnnexLists(SpeechContext context, Mentions mentions) {
        this.context = context;
        this.mentions = mentions;
    }

    /** {@return the winners that the lists give the {@code status}} */
    List<AwardDraft> read(Status status) {
        for (OutlineSentence sentence : context.outline().sentences()) {
            String line = sentence.span().of(context.text()).strip();
            AwardMention titled = title(line, sentence.span());
            if (titled != null) {
                award = titled;
            } else if (line.endsWith("。") || isAnnex(line)) {
                award = null;
            } else if (award != null && !context.tables().covers(sentence.span())) {
                winner(sentence.span(), award, status);
            }
        }
        exist = drafts.size() > 1;
        return exist ? drafts : List.of();
    }

    /** {@return whether there are such lists; found by reading them} */
    boolean exist() {
        return exist;
    }

    private @Nullable AwardMention title(String line, Span span) {
        boolean ends = context.lexicon()
                .ends(WordClass.NAME_LIST, BRACKET.matcher(line).replaceFirst(""));
        return line.length() <= LONGEST_TITLE && ends && BREAK.chars().noneMatch(mark -> line.indexOf(mark) >= 0)
                ? mentions.in(span, AwardMention.class).stream().findFirst().orElse(null)
                : null;
    }

    /** 附件2：. */
    private boolean isAnnex(String line) {
        return context.lexicon().has(WordClass.ANNEX, NUMBER.matcher(line).replaceFirst(""));
    }

    /** A line lists one company, though its product's or another's name may follow. */
    private void winner(Span line, AwardMention given, Status status) {
        List<Mention> bearers = AwardLists.bearers(mentions, line);
        bearers.stream()
                .filter(EnterpriseMention.class::isInstance)
                .findFirst()
                .or(() -> bearers.stream().findFirst())
                .ifPresent(bearer -> drafts.add(new AwardDraft(
                        bearer.name(),
                        Bearers.type(bearer),
                        given.name(),
                        status,
                        null,
                        null,
                        List.of(line, given.span()),
                        0.9,
                        "award-list")));
    }
}
