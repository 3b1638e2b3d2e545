package org.qualitygraph.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which content the graph holds, under which name; a copy of the graph's own ledger that an import keeps up to date. */
final class Ledger {
    private final Map<String, String> digests;
    private final Map<String, String> names = new HashMap<>();

    Ledger(Map<String, String> digests) {
        this.digests = new HashMap<>(digests);
        digests.forEach((name, digest) -> names.putIfAbsent(digest, name));
    }

    /** {@return the name under which the graph holds the content, that name itself first, empty when it does not} */
    Optional<String> holder(String name, String digest) {
        return digest.equals(digests.get(name)) ? Optional.of(name) : Optional.ofNullable(names.get(digest));
    }

    /** {@return whether the graph holds any content under the name} */
    boolean knows(String name) {
        return digests.containsKey(name);
    }

    /** Notes that the graph now holds the content under the name. */
    void put(String name, String digest) {
        String before = digests.put(name, digest);
        if (before != null) {
            names.remove(before, name);
        }
        names.putIfAbsent(digest, name);
    }
}
