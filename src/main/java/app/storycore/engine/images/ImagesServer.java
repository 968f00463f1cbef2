package app.storycore.engine.images;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.storycore.engine.remote.RemoteException;
import app.storycore.engine.remote.RemoteServer;
import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calls of one server: pictures by words, and by words and pictures. One call is one attempt. */
public final class ImagesServer {

    private static final long MOST = 128L << 20;
    private static final Duration LONGEST_FETCH = Duration.ofMinutes(1);

    private final RemoteServer server;
    private final Duration longest;

    /** @param longest until a picture is there */
    public ImagesServer(RemoteServer server, Duration longest) {
        this.server = server;
        this.longest = longest;
    }

    /**
     * The file of the picture, as the server has it.
     *
     * @throws ImageFailedException when none came of it, and who must act
     */
    public byte[] draw(ImageRequest request) throws ImageFailedException, InterruptedIOException {
        HttpRequest.Builder call = request.references().isEmpty() ? generation(request) : edit(request);
        byte[] answer;
        try {
            answer = server.send(call, longest, MOST);
        } catch (RemoteException e) {
            throw ImageFailures.of(e);
        }
        return picture(parsed(answer));
    }

    private HttpRequest.Builder generation(ImageRequest request) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        if (!request.model().isEmpty()) {
            body.put("model", request.model());
        }
        body.put("prompt", request.prompt())
                .put("n", 1)
                .put("size", request.size().toString());
        if (request.seed() != null) {
            body.put("seed", request.seed());
        }
        return server.request("/v1/images/generations")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder edit(ImageRequest request) {
        String boundary = "studio-" + UUID.randomUUID();
        Form form = new Form(boundary);
        if (!request.model().isEmpty()) {
            form.text("model", request.model());
        }
        form.text("prompt", request.prompt());
        form.text("n", "1");
        form.text("size", request.size().toString());
        if (request.seed() != null) {
            form.text("seed", request.seed().toString());
        }
        for (int i = 0; i < request.references().size(); i++) {
            form.file(
                    "image[]",
                    "picture-" + (i + 1) + ".png",
                    request.references().get(i));
        }
        return server.request("/v1/images/edits")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.end()));
    }

    private static JsonNode parsed(byte[] answer) throws ImageFailedException {
        try {
            return JsonMapper.shared().readTree(answer).path("data").path(0);
        } catch (JacksonException e) {
            throw new ImageFailedException(ImageFailure.NO_PICTURE, "", null);
        }
    }

    private byte[] picture(JsonNode data) throws ImageFailedException, InterruptedIOException {
        if (data.path("b64_json").isString()) {
            return decoded(data.path("b64_json").stringValue());
        } else if (data.path("url").isString()) {
            return fetched(data.path("url").stringValue());
        }
        throw new ImageFailedException(ImageFailure.NO_PICTURE, "", null);
    }

    private static byte[] decoded(String base64) throws ImageFailedException {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new ImageFailedException(ImageFailure.NO_PICTURE, "", null);
        }
    }

    private byte[] fetched(String url) throws ImageFailedException, InterruptedIOException {
        if (url.startsWith("data:") && url.contains(";base64,")) {
            return decoded(url.substring(url.indexOf(',') + 1));
        }
        try {
            return server.fetch(URI.create(url), LONGEST_FETCH, MOST);
        } catch (RemoteException | IllegalArgumentException e) {
            throw new ImageFailedException(ImageFailure.ANSWER_LOST, "", e instanceof RemoteException r ? r : null);
        }
    }

    /** A form of several parts. */
    private static final class Form {

        private final String boundary;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Form(String boundary) {
            this.boundary = boundary;
        }

        void text(String name, String value) {
            write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                    + "\r\n");
        }

        void file(String name, String fileName, byte[] png) {
            write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: image/png\r\n\r\n");
            bytes.writeBytes(png);
            write("\r\n");
        }

        byte[] end() {
            write("--" + boundary + "--\r\n");
            return bytes.toByteArray();
        }

        private void write(String text) {
            bytes.writeBytes(text.getBytes(UTF_8));
        }
    }
}
