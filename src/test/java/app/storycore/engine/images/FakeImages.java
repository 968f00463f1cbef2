package app.storycore.engine.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A server in the form of OpenAI's images, which draws a disc of the size that it is asked for, or fails on command. */
public final class FakeImages implements AutoCloseable {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");

    /** What it answers. */
    public enum Answer {
        BASE64,
        ADDRESS,
        TOO_MANY,
        MODERATED,
        UNAUTHORISED,
        /** The connection ends without an answer, after the request was taken. */
        LOST,
        /** None, until it is closed. */
        NEVER
    }

    private final HttpServer http;
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Answer answer = Answer.BASE64;
    private volatile byte[] last = {};

    public FakeImages() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
    }

    public String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    public void answers(Answer wanted) {
        answer = wanted;
    }

    /** The bodies of all requests for pictures. */
    public synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer now = answer;
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
        if (path.startsWith("/files/")) {
            send(exchange, 200, last);
        } else if (path.equals("/v1/models")) {
            send(exchange, 200, "{\"data\":[{\"id\":\"disc-1\"},{\"id\":\"disc-2\"}]}".getBytes(UTF_8));
        } else {
            synchronized (this) {
                asked.add(body);
            }
            last = picture(body);
            send(exchange, now);
        }
    }

    private void send(HttpExchange exchange, Answer now) throws IOException {
        switch (now) {
            case BASE64 ->
                send(
                        exchange,
                        200,
                        "{\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(last) + "\"}]}");
            case ADDRESS -> send(exchange, 200, "{\"data\":[{\"url\":\"" + url() + "/files/1.png\"}]}");
            case TOO_MANY -> send(exchange, 429, "{\"error\":{\"message\":\"Slow down\"}}");
            case MODERATED ->
                send(exchange, 400, "{\"error\":{\"code\":\"moderation_blocked\",\"message\":\"Not this\"}}");
            case UNAUTHORISED -> send(exchange, 401, "{\"error\":{\"message\":\"Incorrect API key\"}}");
            case LOST -> exchange.close();
            case NEVER -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "7");
        send(exchange, status, json.getBytes(UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] sent) throws IOException {
        exchange.sendResponseHeaders(status, sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }

    private static byte[] picture(String body) {
        Matcher size = SIZE.matcher(body);
        int width = size.find() ? Integer.parseInt(size.group(1)) : 64;
        int height = width == 64 ? 64 : Integer.parseInt(size.group(2));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int disc = Math.min(width, height) / 2;
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillOval((width - disc) / 2, (height - disc) / 2, disc, disc);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end.countDown();
        http.stop(0);
    }
}
