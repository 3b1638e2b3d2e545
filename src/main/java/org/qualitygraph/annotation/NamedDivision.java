package org.qualitygraph.annotation;

import org.jspecify.annotations.Nullable;

/**
 * A division under one of its names.
 *
 * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}
 * @param parent code of the division above it, empty for a province
 * @param firstSeen YYYYMM of the first snapshot with this name
 * @param lastSeen YYYYMM of the last snapshot with this name, empty while in force
 * @param succession what it became under another code, null when nothing
 */
public record NamedDivision(
        String code,
        String name,
        String level,
        String parent,
        String firstSeen,
        String lastSeen,
        @Nullable Succession succession) {
    private static final String FIRST_SNAPSHOT = "200212";

    /** {@return whether the name is in force} */
    public boolean current() {
        return lastSeen.isEmpty();
    }

    /** {@return the year of the first snapshot with the name, null when it is the oldest of all snapshots} */
    public @Nullable Integer firstYear() {
        return firstSeen.isEmpty() || firstSeen.equals(FIRST_SNAPSHOT) ? null : Integer.valueOf(yearOf(firstSeen));
    }

    /** {@return the year of the last snapshot with the name, null while it is in force} */
    public @Nullable Integer lastYear() {
        return current() ? null : Integer.valueOf(yearOf(lastSeen));
    }

    /** {@return whether the name was in force in some part of the year; the first snapshot stands for all years before} */
    public boolean inForce(int year) {
        Integer first = firstYear();
        Integer last = lastYear();
        return (first == null || year >= first - 1) && (last == null || year <= last + 1);
    }

    /** {@return the year of a snapshot (YYYYMM)} */
    static int yearOf(String snapshot) {
        return Integer.parseInt(snapshot.substring(0, 4));
    }

    /**
     * What a division became.
     *
     * @param code the later division's
     * @param year of the approval where it is known, else of the last snapshot with the old code
     */
    public record Succession(String code, int year) {}
}
