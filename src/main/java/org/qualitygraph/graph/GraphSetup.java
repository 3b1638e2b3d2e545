package org.qualitygraph.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the graph ready before the web server takes requests, or as soon as a server that is away answers. */
@Component
public final class GraphSetup implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(GraphSetup.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Migrations migrations;
    private final OlderTexts texts;
    private final boolean wait;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private @Nullable Thread waiting;

    GraphSetup(Migrations migrations, OlderTexts texts, QualityGraphSettings settings) {
        this.migrations = migrations;
        this.texts = texts;
        wait = settings.waitForDatabase();
    }

    /** {@return completed when the schema is up to date} */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    @Override
    public void start() {
        try {
            prepare();
        } catch (GraphUnavailable away) {
            if (!wait) {
                throw away;
            }
            log.warn("{} Waiting for it.", away.getMessage());
            waiting = Thread.ofVirtual().name("graph-setup").start(this::keepTrying);
        }
    }

    private void prepare() {
        migrations.apply();
        texts.fold();
        ready.complete(null);
    }

    private void keepTrying() {
        while (!ready.isDone()) {
            try {
                Thread.sleep(PAUSE);
                prepare();
            } catch (GraphUnavailable away) {
                log.debug("still away", away);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                log.error("the graph cannot be made ready", failed);
                ready.completeExceptionally(failed);
            }
        }
    }

    @Override
    public void stop() {
        if (waiting != null) {
            waiting.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ready.isDone() || (waiting != null && waiting.isAlive());
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
