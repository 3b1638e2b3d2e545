package org.qualitygraph.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.annotation.NamedDivision;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.graph.RegionDirectory;

/** The gazetteer's divisions, for the graph to hang regions in their parents. */
record GazetteerRegions(RegionNames names) implements RegionDirectory {
    private static final int PROVINCE_DIGITS = 2;

    @Override
    public Optional<Division> withCode(String code) {
        return Optional.ofNullable(names.coded(code)).map(this::division);
    }

    @Override
    public Optional<Division> named(String name, @Nullable String near) {
        List<NamedDivision> all = names.named(name);
        List<NamedDivision> current =
                all.stream().filter(NamedDivision::current).toList();
        List<NamedDivision> found = current.isEmpty() ? all : current;
        if (found.size() > 1 && near != null) {
            int closest = found.stream()
                    .mapToInt(it -> sharedDigits(it.code(), near))
                    .max()
                    .orElse(0);
            found = found.stream()
                    .filter(it -> closest >= PROVINCE_DIGITS && sharedDigits(it.code(), near) == closest)
                    .toList();
        }
        return found.size() == 1 ? Optional.of(division(found.getFirst())) : Optional.empty();
    }

    private static int sharedDigits(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private Division division(NamedDivision it) {
        return new Division(it.code(), it.name(), it.level(), it.parent().isEmpty() ? null : it.parent(), history(it));
    }

    private History history(NamedDivision it) {
        List<String> aliases = names.everCoded(it.code()).stream()
                .map(NamedDivision::name)
                .filter(name -> !name.equals(it.name()))
                .distinct()
                .toList();
        NamedDivision.Succession succession = it.succession();
        return new History(
                aliases,
                it.firstYear(),
                it.lastYear(),
                succession == null ? null : succession.code(),
                succession == null ? null : Integer.valueOf(succession.year()));
    }
}
