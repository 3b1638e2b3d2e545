package org.qualitygraph.importing;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many workers, one consumer: results come in the order of the items, and few wait in memory at a time. */
public final class ParallelWork {
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private ParallelWork() {}

    /**
     * Applies {@code work} to the items on all cores and hands each result to {@code consumer} on the calling thread.
     *
     * @throws RuntimeException the first that {@code work} or {@code consumer} throws; the rest is left undone then
     */
    public static <T, R> void inOrder(List<T> items, Function<T, R> work, Consumer<R> consumer) {
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        BlockingQueue<Future<R>> waiting = new ArrayBlockingQueue<>(4 * CORES);
        Thread feeder = Thread.ofVirtual().start(() -> {
            try {
                for (T item : items) {
                    waiting.put(workers.submit(() -> work.apply(item)));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            for (int i = 0; i < items.size(); i++) {
                consumer.accept(waiting.take().get());
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of the work", stopped);
        } finally {
            feeder.interrupt();
            workers.shutdownNow();
        }
    }
}
