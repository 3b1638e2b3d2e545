package org.qualitygraph.importing.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.DiskGuard;
import org.qualitygraph.importing.ImportSettings;
import org.qualitygraph.importing.queue.UploadRefused.Reason;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The room for uploads that wait; whoever comes when it is taken is told to come again. What a killed process left is swept out first. */
@Component
public final class Spool implements DisposableBean {
    private final ImportSettings settings;
    private final DiskGuard disk;
    private int uploads;
    private long bytes;
    private @Nullable UploadFolder folder;

    Spool(ImportSettings settings, DiskGuard disk) {
        this.settings = settings;
        this.disk = disk;
        UploadFolder.sweep(settings.spool());
    }

    /**
     * {@return room for an upload, to be closed when its files are no longer needed}
     *
     * @param declared how many bytes it says it has, negative when it does not say
     * @throws UploadRefused when it is too large, too many wait already, or the disk is nearly full
     */
    public Upload open(long declared) {
        long most = settings.uploadLimit().toBytes();
        if (declared > most) {
            throw tooLarge();
        }
        long wanted = declared < 0 ? most : declared;
        reserve(wanted);
        try {
            return new Upload(folder(), settings, () -> release(wanted));
        } catch (IOException failed) {
            release(wanted);
            throw new UncheckedIOException("cannot make a folder for uploads", failed);
        }
    }

    /** {@return the refusal of an upload that is larger than one may be} */
    public UploadRefused tooLarge() {
        return new UploadRefused(
                Reason.TOO_LARGE,
                "One upload may have %d MB; send fewer files at once."
                        .formatted(settings.uploadLimit().toMegabytes()));
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = UploadFolder.open(settings.spool());
        }
        return folder.add();
    }

    private synchronized void reserve(long wanted) {
        if (uploads > settings.waitingAtMost()
                || bytes + wanted > settings.spoolLimit().toBytes()) {
            throw new UploadRefused(Reason.TOO_MANY, "Too many uploads wait to be imported; try again in a minute.");
        }
        if (!disk.allows(bytes + wanted)) {
            throw new UploadRefused(Reason.DISK_FULL, "The disk has too little room left; make room, then try again.");
        }
        uploads++;
        bytes += wanted;
    }

    private synchronized void release(long wanted) {
        uploads--;
        bytes -= wanted;
    }

    @Override
    public synchronized void destroy() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
