package org.qualitygraph.extraction;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.PatternScan;
import org.qualitygraph.text.Span;

/** The labels (牵头单位：) and words (牵头, 配合) that tell which role the actors beside them have. */
final class RoleWords {
    private final Lexicon lexicon;
    private final PatternScan label;
    private final PatternScan word;

    /** 责任单位 市甲局, where the blank behind the label was lost. */
    private final PatternScan bare;

    RoleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        label = PatternScan.of("[（【]?(" + lexicon.alternation(WordClass.LEAD_LABEL) + "|"
                + lexicon.alternation(WordClass.SUPPORT_LABEL) + "|" + lexicon.alternation(WordClass.OWN_LABEL)
                + ")(?:[：】]|\\s)");
        bare = PatternScan.of("(" + lexicon.alternation(WordClass.BARE_LABEL) + ")(?=[市省县区州])");
        word = PatternScan.of("(" + lexicon.alternation(WordClass.LEAD_ROLE) + "|"
                + lexicon.alternation(WordClass.SUPPORT_ROLE) + "|" + lexicon.alternation(WordClass.OWN_ROLE) + ")");
    }

    /**
     * A label and what it says.
     *
     * @param span the label with its mark
     */
    record Label(Span span, Role role) {}

    /** {@return the first label of the stretch} */
    Optional<Label> firstLabel(String text, Span span) {
        int unmarked = bare.lengthAt(text, span.start(), span.end());
        if (unmarked > 0) {
            Span named = new Span(span.start(), span.start() + unmarked);
            return Optional.of(new Label(named, labelled(named.of(text))));
        }
        if (!mayHaveLabel(text, span)) {
            return Optional.empty();
        }
        PatternScan.Matches matches = label.in(text, span.start(), span.end());
        return matches.find()
                ? Optional.of(new Label(new Span(matches.start(), matches.end()), labelled(matches.group(1))))
                : Optional.empty();
    }

    /** A label ends with a mark of its own. */
    private static boolean mayHaveLabel(String text, Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            char character = text.charAt(at);
            if (character == '：' || character == '】' || Character.isWhitespace(character)) {
                return true;
            }
        }
        return false;
    }

    private Role labelled(String words) {
        if (lexicon.has(WordClass.LEAD_LABEL, words)) {
            return Role.LEADS;
        }
        return lexicon.has(WordClass.SUPPORT_LABEL, words) ? Role.SUPPORTS : Role.OWNS;
    }

    /** {@return the role that the words tell, null when they tell none} */
    @Nullable
    Role in(String words) {
        if (words.isBlank()) {
            return null;
        }
        if (lexicon.occursIn(WordClass.LEAD_ROLE, words)) {
            return Role.LEADS;
        }
        if (lexicon.occursIn(WordClass.SUPPORT_ROLE, words)) {
            return Role.SUPPORTS;
        }
        return lexicon.occursIn(WordClass.OWN_ROLE, words) ? Role.OWNS : null;
    }

    /** {@return whether a word that tells a role stands in the stretch} */
    boolean occursIn(String text, Span span) {
        return word.in(text, span.start(), span.end()).find();
    }

    /** {@return whether the words hold one that tells a role} */
    boolean occursIn(String words) {
        return word.occursIn(words);
    }

    /** {@return the words without those that tell a role} */
    String without(String words) {
        return word.without(words);
    }

    /** {@return whether the words end in one that tells a role: 乙局*跟进*, but not 办理时限再压缩} */
    boolean isLast(String words) {
        return endAt(words, words.length()) || lexicon.lengthAtEnd(WordClass.OWN_ROLE, words) > 0;
    }

    /** 甲局*牵头*、乙局配合: {@return whether a role ends at {@code at}} */
    boolean endAt(String text, int at) {
        return lexicon.lengthBefore(WordClass.LEAD_ROLE, text, at) > 0
                || lexicon.lengthBefore(WordClass.SUPPORT_ROLE, text, at) > 0;
    }
}
