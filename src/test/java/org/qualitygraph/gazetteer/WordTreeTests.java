package org.qualitygraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The tree of a word class and its regular expression agree with looking at one word after the other. */
class WordTreeTests {
    private static final String CHARACTERS = "质量强市要求名牌产品战略工作.*（";

    @RepeatedTest(20)
    void treeAndExpressionFindTheLongestWord(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Set<String> words = words(random, 1 + random.nextInt(60));
        WordTree forward = WordTree.of(words);
        WordTree backward = WordTree.reversed(words);
        Pattern expression = Pattern.compile(Alternation.of(words));
        String text = text(random, 200);
        for (int at = -1; at <= text.length() + 1; at++) {
            assertThat(forward.lengthAt(text, at)).isEqualTo(longestAt(words, text, at));
            assertThat(backward.lengthBefore(text, at)).isEqualTo(longestBefore(words, text, at));
        }
        Matcher matcher = expression.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            int length = matcher.region(at, text.length()).lookingAt() ? matcher.end() - at : 0;
            assertThat(length).isEqualTo(longestAt(words, text, at));
        }
    }

    /** A shorter word is tried where the longer one leads nowhere. */
    @RepeatedTest(20)
    void theExpressionGivesBackAsARowOfWordsDoes(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        Set<String> words = words(random, 1 + random.nextInt(30));
        String row = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        String text = text(random, 300);
        for (String around : List.of("%s+名", "%s{1,3}?[质量]", "(%s)(%1$s)?强")) {
            assertThat(found(around.formatted(Alternation.of(words)), text))
                    .isEqualTo(found(around.formatted(row), text));
        }
    }

    private static List<String> found(String expression, String text) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map(match -> match.start() + match.group())
                .toList();
    }

    private static int longestAt(Set<String> words, String text, int at) {
        return words.stream()
                .filter(word -> text.startsWith(word, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int longestBefore(Set<String> words, String text, int end) {
        return end < 0 || end > text.length()
                ? 0
                : words.stream()
                        .filter(text.substring(0, end)::endsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static Set<String> words(Random random, int count) {
        Set<String> words = new HashSet<>();
        while (words.size() < count) {
            words.add(text(random, 1 + random.nextInt(4)));
        }
        return words;
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
