package org.qualitygraph.importing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that paths lead to. */
public final class FoundFiles {
    private FoundFiles() {}

    /**
     * {@return the files that are named, and those below the folders that are named, by name}
     *
     * <p>In a folder, regular files of other types are left out without a word, since they were not asked for; links and
     * devices are among the found, for the report to tell.
     */
    public static List<FoundFile> below(List<Path> paths) {
        List<FoundFile> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else {
                found.add(new FoundFile(path, String.valueOf(path.getFileName()), true));
            }
        }
        return found;
    }

    private static List<FoundFile> inFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> new FoundFile(path, name(folder, path), false))
                    .filter(file -> file.isKnownType() || !Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(FoundFile::name))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
