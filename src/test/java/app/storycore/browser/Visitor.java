package app.storycore.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the server without a browser, with the login of a tab. */
record Visitor(String baseUrl, String cookies) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static Visitor as(Tab tab) {
        return new Visitor(tab.baseUrl(), tab.cookies());
    }

    int status(String path) {
        return ask(path).statusCode();
    }

    /** The status of a page or file, or of the file that a link leads to. */
    int statusAtTheEnd(String path) {
        HttpResponse<byte[]> answer = ask(path);
        return answer.headers()
                .firstValue("Location")
                .filter(place -> place.contains("/files/"))
                .map(this::status)
                .orElse(answer.statusCode());
    }

    byte[] get(String path) {
        HttpResponse<byte[]> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    /** The answer to a question for a part, such as {@code bytes=4-7}. */
    HttpResponse<byte[]> part(String path, String range) {
        return send(request(path).header("Range", range).build());
    }

    private HttpResponse<byte[]> ask(String path) {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + "/").resolve(path))
                .header("Cookie", cookies)
                .header("Accept", "text/html,image/*,*/*")
                .timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
