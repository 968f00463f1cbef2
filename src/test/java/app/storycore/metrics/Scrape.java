package app.storycore.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What Prometheus got when it asked once. */
final class Scrape {

    private final List<String> lines;

    private Scrape(String text) {
        lines = text.lines().toList();
    }

    static Scrape of(int managementPort) {
        URI address = URI.create("http://localhost:" + managementPort + "/actuator/prometheus");
        try (HttpClient prometheus = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    prometheus.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Scrape(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The studio's own metrics, each timer once. */
    List<String> names() {
        List<String> names = lines.stream()
                .filter(line -> line.startsWith("# TYPE studio_"))
                .map(line -> line.split(" ")[2])
                .toList();
        return names.stream()
                .filter(name -> !(name.endsWith("_max") && names.contains(name.replaceFirst("_max$", ""))))
                .toList();
    }

    boolean has(String series) {
        return lines.stream().anyMatch(line -> line.startsWith(series + " "));
    }

    /** The value of one series, with its labels as Prometheus writes them. */
    double value(String series) {
        List<String> found = lines.stream()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> line.substring(series.length() + 1))
                .toList();
        assertThat(found).as(series).hasSize(1);
        return Double.parseDouble(found.getFirst());
    }
}
