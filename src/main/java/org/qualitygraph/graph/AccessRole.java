package org.qualitygraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a key allows; each role may do all that those before it may. */
public enum AccessRole {
    READ,
    IMPORT,
    DECIDE,
    ADMINISTER;

    /** {@return the name in files and answers} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether this role is enough for what needs {@code other}} */
    public boolean covers(AccessRole other) {
        return compareTo(other) >= 0;
    }

    /** {@return this role's name and those of all that it covers} */
    public List<String> covered() {
        return Arrays.stream(values())
                .filter(this::covers)
                .map(AccessRole::label)
                .toList();
    }
}
