package org.qualitygraph.cli;

import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.ImportReport.Entry;

/** A bar for whoever watches; a file or pipe that takes the output gets none. */
final class TerminalProgress implements ImportProgress, AutoCloseable {
    private @Nullable ProgressBar bar;

    @Override
    @SuppressWarnings("SystemConsoleNull") // it is null again with the property set
    public void found(List<String> names) {
        // Otherwise a later JDK has a console even where nobody watches.
        System.setProperty("jdk.console", "java.base");
        if (System.console() != null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Importing")
                    .setInitialMax(names.size())
                    .build();
        }
    }

    @Override
    public void done(int position, Entry entry) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
