package org.qualitygraph.importing.queue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** All that happened to an import, for those who listen from the start and for those who come late. */
final class ImportLog {
    private final ReentrantLock lock;
    private final Condition news;
    private final List<ImportEvent> events = new ArrayList<>();

    /** A log that changes under the import's own lock. */
    ImportLog(ReentrantLock lock) {
        this.lock = lock;
        news = lock.newCondition();
    }

    int size() {
        return events.size();
    }

    ImportEvent tell(ImportEvent.Type type, Object data) {
        ImportEvent event = new ImportEvent(events.size() + 1, type, data);
        events.add(event);
        news.signalAll();
        return event;
    }

    /** {@return the events after number {@code seen}, waiting for one for so long} */
    List<ImportEvent> after(int seen, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (events.size() <= seen && left > 0) {
                left = news.awaitNanos(left);
            }
            return seen < events.size() ? List.copyOf(events.subList(seen, events.size())) : List.of();
        } finally {
            lock.unlock();
        }
    }
}
