package org.qualitygraph.query;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which enterprises.
 *
 * @param text stands in the name
 */
public record EnterpriseFilter(@Nullable @Size(max = 100) String text) {}
