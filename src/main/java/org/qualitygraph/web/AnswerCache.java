package org.qualitygraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.qualitygraph.graph.GraphVersion;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives an answer again while the graph holds what it held when the answer was made. The graph is asked for that each time, so that nobody
 * is told what was true before a change, whoever made it. A caller who says {@code Cache-Control: no-cache} gets a new answer, for which the
 * graph is asked nothing else, and what was kept is forgotten.
 *
 * <p>It stands inside the {@link Crowd}: no more callers ask the database for its state than may ask it anything.
 *
 * <p>The members of a cluster may run behind each other: there an answer can be as old as {@link #AGE}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class AnswerCache extends OncePerRequestFilter {
    private static final Duration AGE = Duration.ofMinutes(1);

    /** Answers that hang on more than the graph, and those that are streamed. */
    private static final List<String> UNKEPT = List.of("/api/access", "/api/imports", "/api/export");

    /** One answer may take so much of the whole. */
    private static final int PART = 16;

    /** Different questions seldom share a lock, and lose no more than a wait where they do. */
    private static final int STRIPES = 1024;

    private final GraphVersion graph;
    private final long largest;
    private final Duration patience;
    private final List<Lock> inTheMaking =
            Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();
    private final Cache<String, CachedAnswer> answers;

    AnswerCache(GraphVersion graph, WebSettings settings) {
        this.graph = graph;
        long bytes = settings.answerCache().toBytes();
        largest = bytes / PART;
        patience = settings.patience();
        answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String asked, CachedAnswer answer) -> 2 * asked.length() + answer.length())
                .expireAfterWrite(AGE)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !HttpMethod.GET.matches(request.getMethod())
                || !path.startsWith("/api/")
                || UNKEPT.stream().anyMatch(path::startsWith);
    }

    /** A request on its way: what it asks, of which state of the graph, and how it goes on. */
    private record Asking(
            String asked,
            String version,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = asked(request);
        boolean isToBeNew = isToBeNew(request);
        if (isToBeNew) {
            answers.invalidate(asked);
        }
        Optional<String> version = isToBeNew ? Optional.empty() : graph.current();
        if (version.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Asking asking = new Asking(asked, version.get(), request, response, chain);
        if (!sendKnown(asking)) {
            makeOnce(asking);
        }
    }

    /** {@return whether the answer is known, and sent} */
    private boolean sendKnown(Asking asking) throws IOException {
        CachedAnswer known = answers.getIfPresent(asking.asked());
        if (known == null || !known.isOf(asking.version())) {
            return false;
        }
        known.send(asking.response());
        return true;
    }

    /** Whoever asks what another is being answered waits for that answer; where it cannot be kept, each then gets his own. */
    private void makeOnce(Asking asking) throws ServletException, IOException {
        Lock lock = inTheMaking.get(Math.floorMod(asking.asked().hashCode(), STRIPES));
        if (lock.tryLock()) {
            try {
                make(asking);
            } finally {
                lock.unlock();
            }
            return;
        }
        await(lock);
        if (!sendKnown(asking)) {
            make(asking);
        }
    }

    private void await(Lock lock) {
        try {
            if (lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                lock.unlock();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Asking asking) throws ServletException, IOException {
        Set<String> before = new HashSet<>(asking.response().getHeaderNames());
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(asking.response());
        asking.chain().doFilter(asking.request(), made);
        if (made.getStatus() == HttpStatus.OK.value() && made.getContentSize() <= largest) {
            answers.put(asking.asked(), CachedAnswer.of(asking.version(), made, before));
        }
        made.copyBodyToResponse();
    }

    private static boolean isToBeNew(HttpServletRequest request) {
        String wish = request.getHeader(HttpHeaders.CACHE_CONTROL);
        return wish != null && wish.contains("no-cache");
    }

    private static String asked(HttpServletRequest request) {
        return String.join(
                "\n",
                request.getRequestURI(),
                String.valueOf(request.getQueryString()),
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
    }
}
