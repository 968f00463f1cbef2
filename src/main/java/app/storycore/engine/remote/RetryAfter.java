package app.storycore.engine.remote;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to be left alone (RFC 9110, 10.2.3): in seconds, or until a date by its own clock. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Duration> of(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .map(String::strip)
                .flatMap(value -> seconds(value)
                        .or(() -> date(value)
                                .flatMap(then -> headers.firstValue("Date")
                                        .flatMap(RetryAfter::date)
                                        .map(now -> Duration.between(now, then))
                                        .filter(wait -> !wait.isNegative()))));
    }

    private static Optional<Duration> seconds(String value) {
        return value.matches("\\d{1,6}") ? Optional.of(Duration.ofSeconds(Long.parseLong(value))) : Optional.empty();
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
