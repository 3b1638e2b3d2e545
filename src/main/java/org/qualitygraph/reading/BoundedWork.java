package org.qualitygraph.reading;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** Runs a reader in another thread, so that neither its time nor its stack is the caller's. */
final class BoundedWork {
    private static final int SECONDS_KEPT = 10;

    /** Threads wait a while for the next file; one that works for too long is not waited for and takes none. */
    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            SECONDS_KEPT,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().daemon().name("reading-", 1).factory());

    private BoundedWork() {}

    static <T> T within(Duration time, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        THREADS.execute(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw tooComplex("takes longer than " + time.toSeconds() + " seconds to read");
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading", stopped);
        } catch (ExecutionException failed) {
            throw unwrapped(failed.getCause());
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof UnreadableFile unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError) {
            return tooComplex("nests too deep");
        }
        if (cause instanceof OutOfMemoryError) {
            return tooComplex("takes more memory than there is");
        }
        return new IllegalStateException("cannot read the file: " + cause, cause);
    }

    private static UnreadableFile tooComplex(String what) {
        return new UnreadableFile(Reason.TOO_COMPLEX, "The file " + what + "; save its text as plain text.");
    }
}
