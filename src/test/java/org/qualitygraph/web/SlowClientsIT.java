package org.qualitygraph.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two hundred callers who send or take their time hold up nobody. */
@Timeout(120)
class SlowClientsIT extends RestTest {
    private static final int OF_A_KIND = 40;
    private static final Duration WATCHED = Duration.ofSeconds(6);
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final List<Socket> slow = new ArrayList<>();
    private final List<Socket> trickling = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
    }

    /** Connects with a small window and sends the beginning of a request, or none. */
    private Socket begin(String beginning) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream().write(beginning.getBytes(US_ASCII));
        slow.add(socket);
        return socket;
    }

    private void connect() throws IOException {
        for (int i = 0; i < OF_A_KIND; i++) {
            begin("");
            trickling.add(begin("GET /api/tasks HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
            trickling.add(begin("POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 1000\r\n\r\n{\"statement\""));
            trickling.add(begin("POST /api/imports HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000\r\n\r\n--b"));
            // Answers that no buffer of the system holds, one after the other, and nobody who takes them.
            begin("GET /webjars/echarts/echarts.min.js HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(10));
        }
    }

    @Test
    void healthAndQuestionsAreAnsweredMeanwhile() throws Exception {
        assertThat(get("/webjars/echarts/echarts.min.js").body().length()).isGreaterThan(500_000);
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        connect();
        assertThat(slow).hasSize(200);
        // The system's buffers are filled first, which takes the processor and not the callers' time.
        Thread.sleep(SETTLING);

        Instant until = Instant.now().plus(WATCHED);
        List<Duration> health = new ArrayList<>();
        while (Instant.now().isBefore(until)) {
            for (Socket socket : trickling) {
                socket.getOutputStream().write(' ');
            }
            Instant asked = Instant.now();
            assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
            health.add(Duration.between(asked, Instant.now()));
            assertThat(get("/api/speeches").statusCode()).isEqualTo(200);
            Thread.sleep(200);
        }

        assertThat(health)
                .hasSizeGreaterThan(5)
                .allSatisfy(time -> assertThat(time).isLessThan(SOON));
    }
}
