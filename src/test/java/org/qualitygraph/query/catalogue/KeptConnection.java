package org.qualitygraph.query.catalogue;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection over which one request follows the other: the caller that costs least. */
final class KeptConnection implements Closeable {
    private final int port;
    private Socket socket;
    private InputStream answers;

    KeptConnection(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /**
     * {@return the length of the answer, which is not one given before when it is to be made {@code anew}}
     *
     * @throws IllegalStateException unless it is one (200)
     */
    int get(String address, boolean anew) throws IOException {
        String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + (anew ? "Cache-Control: no-cache\r\n" : "") + "\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            last |= header.equalsIgnoreCase("Connection: close");
        }
        if (!status.startsWith("HTTP/1.1 200") || length < 0) {
            throw new IllegalStateException(address + ": " + status);
        }
        answers.skipNBytes(length);
        if (last) {
            open();
        }
        return length;
    }

    /** A server lets go of a connection after so many requests. */
    private void open() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = answers.read(); each != '\n'; each = answers.read()) {
            if (each < 0) {
                throw new IllegalStateException("the service closed the connection");
            }
            if (each != '\r') {
                line.append((char) each);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
