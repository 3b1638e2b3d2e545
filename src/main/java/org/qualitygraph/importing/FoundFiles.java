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
import org.qualitygraph.reading.UnreadableFile;

/** The files that paths lead to. */
public final class FoundFiles {
    /** Where one packer keeps what the files look like, under the files' own names. */
    private static final String PACKERS_NOTES = "__MACOSX/";

    private FoundFiles() {}

    /**
     * {@return the files that are named, and those below the folders and in the archives that are named, by name}
     *
     * <p>In a folder or an archive, regular files of other types are left out without a word, since they were not asked
     * for; links and devices are among the found, for the report to tell, and so is an archive that cannot be opened.
     */
    public static List<FoundFile> below(List<Path> paths) {
        List<FoundFile> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else {
                found.addAll(opened(new FoundFile(path, String.valueOf(path.getFileName()), true)));
            }
        }
        return found;
    }

    /** {@return the files, and instead of each archive those in it} */
    static List<FoundFile> opened(List<FoundFile> files) {
        return files.stream().flatMap(file -> opened(file).stream()).toList();
    }

    private static List<FoundFile> inFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> new FoundFile(path, name(folder, path), false))
                    .filter(file -> file.isKnownType() || !file.isRegular())
                    .flatMap(file -> opened(file).stream())
                    .sorted(Comparator.comparing(FoundFile::name))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot list " + folder, failed);
        }
    }

    /** {@return the files in an archive; a file that is none, or cannot be opened, is the only one} */
    private static List<FoundFile> opened(FoundFile file) {
        if (!file.isArchive() || !file.isRegular()) {
            return List.of(file);
        }
        try {
            List<FoundFile> files = file.archive().names().stream()
                    .filter(entry -> !entry.startsWith(PACKERS_NOTES))
                    .map(entry -> new FoundFile(file.path(), file.name() + "/" + entry, entry, file.named()))
                    .filter(FoundFile::isKnownType)
                    .toList();
            return files.isEmpty() ? List.of(file) : files;
        } catch (UnreadableFile unreadable) {
            return List.of(file);
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }
}
