package org.qualitygraph.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a matcher has found last. */
abstract class CurrentMatch implements MatchResult {
    private final Pattern pattern;
    private final String text;
    private @Nullable Matcher matcher;

    CurrentMatch(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
    }

    /** Goes on when the next match is looked for; most texts hold no place where it is worth to try and so need none. */
    final Matcher matcher() {
        if (matcher == null) {
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        return matcher;
    }

    @Override
    public int start() {
        return matcher().start();
    }

    @Override
    public int start(int group) {
        return matcher().start(group);
    }

    @Override
    public int end() {
        return matcher().end();
    }

    @Override
    public int end(int group) {
        return matcher().end(group);
    }

    @Override
    public String group() {
        return matcher().group();
    }

    @Override
    public String group(int group) {
        return matcher().group(group);
    }

    @Override
    public int groupCount() {
        return matcher().groupCount();
    }
}
