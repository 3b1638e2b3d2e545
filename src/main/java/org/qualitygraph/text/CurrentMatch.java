package org.qualitygraph.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** What a matcher has found last. */
abstract class CurrentMatch implements MatchResult {
    /** Goes on when the next match is looked for. */
    final Matcher matcher;

    CurrentMatch(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public int start() {
        return matcher.start();
    }

    @Override
    public int start(int group) {
        return matcher.start(group);
    }

    @Override
    public int end() {
        return matcher.end();
    }

    @Override
    public int end(int group) {
        return matcher.end(group);
    }

    @Override
    public String group() {
        return matcher.group();
    }

    @Override
    public String group(int group) {
        return matcher.group(group);
    }

    @Override
    public int groupCount() {
        return matcher.groupCount();
    }
}
