package org.qualitygraph.importing;

import org.springframework.stereotype.Component;

/** Keeps imports from filling the disk: a full one would take the database down. */
@Component
public final class DiskGuard {
    private final FreeSpace space;
    private final long least;

    DiskGuard(FreeSpace space, ImportSettings settings) {
        this.space = space;
        least = settings.leastFreeSpace().toBytes();
    }

    /** {@return whether enough stays free when so many bytes more are written} */
    public boolean allows(long bytes) {
        return space.bytes() - bytes >= least;
    }
}
