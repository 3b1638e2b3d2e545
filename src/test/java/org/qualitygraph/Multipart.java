package org.qualitygraph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;

/** An upload of files as browsers send it. */
public final class Multipart {
    private static final String BOUNDARY = "----files-of-a-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a text. */
    public Multipart file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    /** Adds a file; its name is sent as it is, but for quotation marks. */
    public Multipart file(String name, byte[] content) {
        return part("form-data; name=\"files\"; filename=\"" + name.replace("\"", "%22") + "\"", content);
    }

    /** Adds a field that is no file. */
    public Multipart field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    private Multipart part(String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    /** {@return the bytes of the upload} */
    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }

    /** {@return the request that sends the upload} */
    public HttpRequest.Builder to(String address) {
        return to(address, HttpRequest.BodyPublishers.ofByteArray(bytes()));
    }

    /** {@return a request that sends {@code body} as an upload, whatever it is} */
    public static HttpRequest.Builder to(String address, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body);
    }
}
