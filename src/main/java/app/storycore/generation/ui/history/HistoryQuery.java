package app.storycore.generation.ui.history;

import app.storycore.generation.GenerationStatus;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.project.ProjectId;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in history, as the address says it; words there that mean nothing count as not said.
 *
 * @param from the first day, for {@link HistoryPeriod#DATES}
 * @param to the last day, for {@link HistoryPeriod#DATES}
 */
record HistoryQuery(
        @Nullable GenerationStatus outcome,
        @Nullable ProjectId projectId,
        HistoryPeriod period,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static final HistoryQuery EVERYTHING = new HistoryQuery(null, null, HistoryPeriod.ALL, null, null);

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9000;

    static HistoryQuery of(QueryParameters address) {
        return new HistoryQuery(
                read(address, "outcome", HistoryQuery::outcome),
                read(address, "project", ProjectId::parse),
                Optional.ofNullable(read(
                                address,
                                "time",
                                word -> HistoryPeriod.of(word).orElseThrow(IllegalArgumentException::new)))
                        .orElse(HistoryPeriod.ALL),
                read(address, "from", HistoryQuery::day),
                read(address, "to", HistoryQuery::day));
    }

    /** Only what was chosen. */
    QueryParameters address() {
        Map<String, String> words = new LinkedHashMap<>();
        if (outcome != null) {
            words.put("outcome", word(outcome));
        }
        if (projectId != null) {
            words.put("project", projectId.toString());
        }
        if (period != HistoryPeriod.ALL) {
            words.put("time", period.word());
        }
        if (period == HistoryPeriod.DATES && from != null) {
            words.put("from", from.toString());
        }
        if (period == HistoryPeriod.DATES && to != null) {
            words.put("to", to.toString());
        }
        return QueryParameters.simple(words);
    }

    HistoryFilter filter(Instant now, ZoneId zone) {
        return switch (period) {
            case ALL -> between(null, null);
            case TODAY ->
                between(now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant(), null);
            case WEEK -> between(now.minus(Duration.ofDays(7)), null);
            case MONTH -> between(now.minus(Duration.ofDays(30)), null);
            case DATES ->
                between(
                        from == null ? null : from.atStartOfDay(zone).toInstant(),
                        to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
        };
    }

    private HistoryFilter between(@Nullable Instant first, @Nullable Instant until) {
        return new HistoryFilter(outcome, projectId, first, until);
    }

    private static String word(GenerationStatus outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static GenerationStatus outcome(String word) {
        return Stream.of(GenerationStatus.values())
                .filter(status -> status.isTerminal() && word(status).equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static LocalDate day(String word) {
        LocalDate day = LocalDate.parse(word);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("No generation ended then");
        }
        return day;
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reader) {
        try {
            return address.getSingleParameter(name).map(reader).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException meansNothing) {
            return null;
        }
    }
}
