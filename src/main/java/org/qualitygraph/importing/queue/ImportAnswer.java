package org.qualitygraph.importing.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.qualitygraph.importing.ImportReport.Entry;

/**
 * An import with its files.
 *
 * @param item the import as a whole
 * @param files those that are done, in the order in which they were found
 * @param waiting names of those that are not, in that order
 */
public record ImportAnswer(@JsonUnwrapped ImportItem item, List<Entry> files, List<String> waiting) {}
