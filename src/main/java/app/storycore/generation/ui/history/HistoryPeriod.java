package app.storycore.generation.ui.history;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Arrays;
import java.util.Optional;

/** The time for which history is looked at, each with its word in the address. */
enum HistoryPeriod {
    ALL(""),
    TODAY("today"),
    WEEK("7-days"),
    MONTH("30-days"),
    /** From one date to another. */
    DATES("dates");

    private final String word;

    HistoryPeriod(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String label() {
        return switch (this) {
            case ALL -> translate("history.time.ALL");
            case TODAY -> translate("history.time.TODAY");
            case WEEK -> translate("history.time.WEEK");
            case MONTH -> translate("history.time.MONTH");
            case DATES -> translate("history.time.DATES");
        };
    }

    static Optional<HistoryPeriod> of(String word) {
        return Arrays.stream(values())
                .filter(period -> period.word.equals(word))
                .findFirst();
    }
}
