package org.qualitygraph.knowledge;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * What a speech is, beside its title, date and host, and the words that say so.
 *
 * @param occasion the meeting or ceremony at which it was given, in Simplified characters; null where none is named
 * @param kind null where neither title nor text tells it
 * @param speakerRole the speaker's office as written, without the name; null where it is not stated
 * @param evidence where in the original text each feature was read; a feature that is unknown has none
 */
public record Profile(
        @Nullable String occasion,
        @Nullable Kind kind,
        @Nullable String speakerRole,
        Map<Feature, Span> evidence) {
    /** The profile of a speech of which nothing more is known. */
    public static final Profile UNKNOWN = new Profile(null, null, null, Map.of());

    public Profile {
        evidence = Collections.unmodifiableMap(new TreeMap<>(evidence));
    }

    /** {@return this profile with further evidence} */
    public Profile and(Map<Feature, Span> further) {
        Map<Feature, Span> all = new TreeMap<>(evidence);
        all.putAll(further);
        return new Profile(occasion, kind, speakerRole, all);
    }

    /** The kinds of documents that are read. */
    public enum Kind {
        /** Said to an audience. */
        SPEECH,
        /** Tells what was done: reports, summaries, briefings. */
        REPORT,
        /** Tells what is to be done: plans, key points, lists of tasks. */
        PLAN,
        /** Grants or announces an award. */
        AWARD_NOTICE,
        /** Written by a third person about an event. */
        NEWS;

        /** {@return the kind as it is published, {@code awardNotice}} */
        public String label() {
            return camelCase(name());
        }

        /**
         * {@return the kind with this label}
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Kind parse(String label) {
            for (Kind kind : values()) {
                if (kind.label().equals(label)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no kind of speech: " + label);
        }
    }

    /** What is read from some words of the text. */
    public enum Feature {
        TITLE,
        OCCASION,
        KIND,
        YEAR,
        DATE,
        HOST,
        SPEAKER_ROLE,
        SCRIPT,
        MASKED;

        /** {@return the feature's name in published objects, {@code speakerRole}} */
        public String label() {
            return camelCase(name());
        }

        /**
         * {@return the feature with this label}
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Feature parse(String label) {
            for (Feature feature : values()) {
                if (feature.label().equals(label)) {
                    return feature;
                }
            }
            throw new IllegalArgumentException("no feature of a speech: " + label);
        }
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }
}
