package app.storycore.engine.images;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.engine.remote.Credentials;
import app.storycore.engine.remote.RemoteServer;
import app.storycore.engine.remote.ServerAddress;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures by the form of OpenAI's images, as servers of several makers answer. */
class ImagesServerTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};
    private static final ImageSize SIZE = new ImageSize(1536, 1024);

    private final List<String> asked = new ArrayList<>();
    private final List<@Nullable String> secrets = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer http;
    private String answer = "";
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", this::answer);
        http.start();
        answer = "{\"data\":[{\"b64_json\":\"" + Base64.getEncoder().encodeToString(PICTURE) + "\"}]}";
    }

    @AfterEach
    void stop() {
        end.countDown();
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1);
        synchronized (asked) {
            asked.add(path + " " + body);
            secrets.add(exchange.getRequestHeaders().getFirst("Authorization"));
        }
        if (status == 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        byte[] sent = path.startsWith("/files/") ? PICTURE : answer.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Retry-After", "11");
        exchange.sendResponseHeaders(status == 0 ? 500 : status, sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }

    private String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private byte[] draw(Duration longest, byte[]... references) throws Exception {
        RemoteServer server =
                new RemoteServer(ServerAddress.of(url()), new Credentials.Header("Authorization", "Bearer secret"));
        return new ImagesServer(server, longest)
                .draw(new ImageRequest("model-1", "A cat", SIZE, BigInteger.TWO, List.of(references)));
    }

    private byte[] draw(byte[]... references) throws Exception {
        return draw(Duration.ofMinutes(1), references);
    }

    @Test
    void draws_by_words() throws Exception {
        assertThat(draw()).isEqualTo(PICTURE);

        assertThat(asked)
                .containsExactly("/v1/images/generations {\"model\":\"model-1\",\"prompt\":\"A cat\",\"n\":1,"
                        + "\"size\":\"1536x1024\",\"seed\":2}");
        assertThat(secrets).containsExactly("Bearer secret");
    }

    @Test
    void draws_by_words_and_pictures() throws Exception {
        assertThat(draw(PICTURE, PICTURE)).isEqualTo(PICTURE);

        assertThat(asked)
                .singleElement()
                .asString()
                .startsWith("/v1/images/edits ")
                .contains("name=\"prompt\"\r\n\r\nA cat\r\n", "filename=\"picture-2.png\"", "PNG");
    }

    @Test
    void fetches_a_picture_that_the_answer_points_to() throws Exception {
        answer = "{\"data\":[{\"url\":\"" + url() + "/files/1.png\"}]}";
        assertThat(draw()).isEqualTo(PICTURE);

        answer = "{\"data\":[{\"url\":\"http://169.254.169.254/secret\"}]}";
        assertThatThrownBy(this::draw)
                .isInstanceOfSatisfying(
                        ImageFailedException.class, e -> assertThat(e.failure()).isEqualTo(ImageFailure.ANSWER_LOST));
    }

    @Test
    void shows_its_secret_to_no_other_host() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", this::answer);
        other.start();
        try {
            answer = "{\"data\":[{\"url\":\"http://127.0.0.1:"
                    + other.getAddress().getPort() + "/files/1.png\"}]}";
            assertThat(draw()).isEqualTo(PICTURE);
            assertThat(secrets).containsExactly("Bearer secret", null);
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|{'error':{'code':'moderation_blocked','message':'Not this'}}|REFUSED_PROMPT",
                "400|{'error':{'type':'content_policy_violation','message':'No'}}|REFUSED_PROMPT",
                "403|{'error':{'code':'content_filter','message':'No'}}|REFUSED_PROMPT",
                "400|{'error':{'code':'invalid_size','message':'Size'}}|REFUSED_REQUEST",
                "422|{'detail':[{'msg':'field required'}]}|REFUSED_REQUEST",
                "401|{'error':{'message':'Incorrect API key'}}|NOT_AUTHORISED",
                "404|{'error':{'message':'The model does not exist'}}|NO_SUCH_MODEL",
                "302||NO_SUCH_MODEL",
                "429|{'error':{'message':'Slow down'}}|BUSY",
                "500|no json|OUT_OF_ORDER",
                "503||BUSY",
                "200|{'data':[]}|NO_PICTURE",
                "200|no json|NO_PICTURE",
                "200|{'data':[{'b64_json':'%%%%'}]}|NO_PICTURE"
            })
    void says_who_must_act(int code, @Nullable String body, ImageFailure failure) {
        status = code;
        answer = body == null ? "" : body.replace('\'', '"');

        assertThatThrownBy(this::draw).isInstanceOfSatisfying(ImageFailedException.class, e -> {
            assertThat(e.failure()).isEqualTo(failure);
            assertThat(e.getMessage()).doesNotContain("secret");
            assertThat(e.retryAfter().isPresent()).isEqualTo(code == 429 || code / 100 != 2);
        });
        assertThat(asked).hasSize(1);
    }

    @Test
    void says_that_an_answer_was_lost_and_asks_no_second_time() {
        status = 0;

        assertThatThrownBy(() -> draw(Duration.ofMillis(300)))
                .isInstanceOfSatisfying(
                        ImageFailedException.class, e -> assertThat(e.failure()).isEqualTo(ImageFailure.ANSWER_LOST));
        assertThat(asked).hasSize(1);
    }

    @Test
    void passes_when_nothing_is_there() {
        http.stop(0);

        assertThatThrownBy(this::draw)
                .isInstanceOfSatisfying(
                        ImageFailedException.class, e -> assertThat(e.failure()).isEqualTo(ImageFailure.UNREACHABLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1280x720|1024x1024, 1536x1024, 1024x1536|1536x1024",
                "720x1280|1024x1024, 1536x1024, 1024x1536|1024x1536",
                "800x800|512x512 1024x1024|1024x1024",
                "1280x720|1792x1024, 1536x1024|1792x1024"
            })
    void takes_the_size_that_is_most_alike(String wanted, String offered, String taken) {
        assertThat(ImageSize.list(wanted).getFirst().nearest(ImageSize.list(offered)))
                .hasToString(taken);
    }

    @ParameterizedTest
    @CsvSource({"1024", "0x5", "axb", "1024x", "999999x1"})
    void refuses_sizes_that_are_none(String text) {
        assertThatThrownBy(() -> ImageSize.list(text)).hasMessageContaining(text);
    }
}
