package org.qualitygraph.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.importing.queue.ImportEvent;
import org.qualitygraph.importing.queue.ImportJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells listeners how an import goes on, each on a thread of its own: a slow one holds up nobody. */
@Component
class ImportListeners {
    private static final Logger LOG = LoggerFactory.getLogger(ImportListeners.class);
    private static final int AT_ONCE = 64;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * {@return the events of an import}
     *
     * @param last number of the event that the listener got last, null or nonsense for none
     */
    ResponseEntity<SseEmitter> listen(ImportJob job, @Nullable String last) {
        int seen = number(last);
        if (job.last().filter(ended -> ended == seen).isPresent()) {
            return ResponseEntity.noContent().build();
        }
        if (!places.tryAcquire()) {
            throw new ErrorResponseException(
                    Problem.TOO_MANY_REQUESTS.status(),
                    Problem.TOO_MANY_REQUESTS.detail("Too many listen to imports; ask for the import itself instead."),
                    null);
        }
        SseEmitter emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("import-listener").start(() -> tell(job, seen, emitter));
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(emitter);
    }

    private static int number(@Nullable String last) {
        return last != null && last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
    }

    private void tell(ImportJob job, int last, SseEmitter emitter) {
        try {
            int seen = last == 0 ? send(job.present(), emitter) : last;
            for (boolean ended = false; !ended; ) {
                var events = job.after(seen, HEARTBEAT);
                if (events.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("it goes on"));
                }
                for (ImportEvent event : events) {
                    seen = send(event, emitter);
                    ended = event.type() == ImportEvent.Type.REPORT;
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A listener is gone", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            emitter.complete();
        } finally {
            places.release();
        }
    }

    private static int send(ImportEvent event, SseEmitter emitter) throws IOException {
        emitter.send(SseEmitter.event()
                .id(String.valueOf(event.number()))
                .name(event.type().name().toLowerCase(Locale.ROOT))
                .data(event.data(), MediaType.APPLICATION_JSON));
        return event.number();
    }
}
