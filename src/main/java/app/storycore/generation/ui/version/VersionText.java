package app.storycore.generation.ui.version;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.ui.DateTimeText;
import app.storycore.generation.version.VersionInfo;
import app.storycore.project.ui.words.FilmText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a version comes from, in words. */
final class VersionText {

    /** The id of the engine that is built in. */
    private static final String SKETCH = "sketch";

    private VersionText() {}

    /** What it is: "Own picture", "Take 2", "Drawn". */
    static String kind(VersionInfo version) {
        return switch (version.origin()) {
            case OWN -> translate("version.own");
            case DRAWN -> version.take() == 0 ? translate("version.drawn") : translate("version.take", version.take());
        };
    }

    /** When it was made. */
    static String time(VersionInfo version) {
        return DateTimeText.inWords(version.madeAt());
    }

    /** All of it: what, when, and by what or from which file. */
    static String origin(VersionInfo version) {
        return Stream.concat(Stream.of(kind(version), time(version)), from(version).stream())
                .collect(Collectors.joining(" · "));
    }

    /** A workflow by its name; the engine that is built in has only an id. */
    private static @Nullable String engine(VersionInfo version) {
        return SKETCH.equals(version.engine()) ? translate("engines.sketch") : version.engine();
    }

    private static List<String> from(VersionInfo version) {
        @Nullable String style = version.style() == null ? null : FilmText.of(version.style());
        return Stream.of(style, engine(version), version.fileName())
                .filter(Objects::nonNull)
                .toList();
    }
}
