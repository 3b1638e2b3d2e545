package org.qualitygraph.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Profile.Kind;
import org.qualitygraph.text.Span;

/**
 * Finds the speaker's office: below the title before the name (市委副书记、市长　某人), at the beginning of the title
 * (副省长某人在…上的讲话), in news before the one who attends and speaks.
 */
final class SpeakerRoles {
    private static final int LONGEST_LINE = 45;
    private static final String NAME = "(?:\\p{IsHan}{2,4}|[Xx×*某]{1,3}|\\p{IsHan}[Xx×*某]{1,2})";
    private final Pattern signature;
    private final Pattern title;
    private final Pattern news;

    SpeakerRoles(Lexicon lexicon) {
        String office = "(?<role>(?:[\\p{IsHan}（）Xx×*]{1,20}、)*[\\p{IsHan}（）Xx×*]{0,24}?副?"
                + lexicon.alternation(WordClass.OFFICE) + ")";
        signature = Pattern.compile("(?:^|[（　\\d]日?　?)" + office + "(?:[　 ]+" + NAME + "|"
                + lexicon.alternation(WordClass.SURNAME) + "\\p{IsHan}{1,2})）?$");
        title = Pattern.compile("^(?:篇?\\s?[一二三四五六七八九十\\d]{1,2}[：:])?" + office + "(?:" + NAME + ")?(?=在|于)");
        news = Pattern.compile("(?:^|[，。；\\n])" + office + "(?:" + NAME + ")" + lexicon.alternation(WordClass.ATTENDS)
                + "[^，。；]{0,10}[并，][^，。；]{0,4}" + lexicon.alternation(WordClass.SPEAKS));
    }

    Optional<Stated<String>> of(Head head, Optional<Kind> kind) {
        return titled(head)
                .or(() -> signed(head))
                .or(() -> kind.filter(Kind.NEWS::equals).flatMap(it -> reported(head)));
    }

    private Optional<Stated<String>> titled(Head head) {
        Matcher matcher = title.matcher(head.title());
        return matcher.find()
                ? Optional.of(new Stated<>(matcher.group("role"), head.inTitle(matcher.group("role"))))
                : Optional.empty();
    }

    private Optional<Stated<String>> signed(Head head) {
        for (Span line : head.linesBelowTitle(LONGEST_LINE)) {
            Matcher matcher = signature.matcher(line.of(head.text()));
            if (matcher.find()) {
                return Optional.of(new Stated<>(
                        matcher.group("role"),
                        new Span(line.start() + matcher.start("role"), line.start() + matcher.end("role"))));
            }
        }
        return Optional.empty();
    }

    private Optional<Stated<String>> reported(Head head) {
        Matcher matcher = news.matcher(head.opening());
        return matcher.find()
                ? Optional.of(new Stated<>(matcher.group("role"), new Span(matcher.start("role"), matcher.end("role"))))
                : Optional.empty();
    }
}
