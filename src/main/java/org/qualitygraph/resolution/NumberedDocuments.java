package org.qualitygraph.resolution;

import java.util.Set;
import java.util.stream.Collectors;
import org.qualitygraph.extraction.Mention.RegionMention;
import org.qualitygraph.text.PatternScan;

/** Whose documents a speech names: their numbers (诸政发〔2008〕9号) begin with the first character of the place. */
final class NumberedDocuments {
    private static final PatternScan NUMBER = PatternScan.of("（\\p{IsHan}{2,8}[〔\\[（［][0-9xX×]{4}[〕\\]）］]第?[0-9xX×]+号");

    private final Set<Character> initials;

    NumberedDocuments(String text) {
        initials = NUMBER.all(text).stream()
                .map(number -> text.charAt(number.start() + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return whether a document's number begins as the place does} */
    boolean areOf(RegionMention region) {
        return initials.contains(region.name().charAt(0));
    }
}
