package org.qualitygraph.importing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an import may take, as {@code quality-graph.imports.*}.
 *
 * @param leastFreeSpace what stays free on the disk: with less left, imports stop
 * @param uploadLimit bytes of one upload
 * @param spoolLimit bytes of all uploads that wait or are imported
 * @param spoolDirectory where they are kept until then; null for the system's folder for temporary files
 * @param filesAtMost files of one upload; an archive counts as one
 * @param waitingAtMost uploads that wait while another is imported
 * @param keptAtMost imports whose reports are remembered, in {@code imports} below the data folder
 * @param patience how long the files of one upload may take to arrive
 */
@ConfigurationProperties("quality-graph.imports")
public record ImportSettings(
        @DefaultValue("1GB") DataSize leastFreeSpace,
        @DefaultValue("256MB") DataSize uploadLimit,
        @DefaultValue("1GB") DataSize spoolLimit,
        @Nullable Path spoolDirectory,
        @DefaultValue("1000") int filesAtMost,
        @DefaultValue("32") int waitingAtMost,
        @DefaultValue("100") int keptAtMost,
        @DefaultValue("10m") Duration patience) {

    /** {@return the folder for uploads} */
    public Path spool() {
        return spoolDirectory == null ? Path.of(System.getProperty("java.io.tmpdir")) : spoolDirectory;
    }
}
