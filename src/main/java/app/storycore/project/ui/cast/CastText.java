package app.storycore.project.ui.cast;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastRejectedException;
import app.storycore.project.cast.CastService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of casts, in the words of the current UI's language. */
public final class CastText {

    private static final int NUMBERS_MAX = 12;
    private static final int MEGABYTE = 1_000_000;

    private CastText() {}

    /** Why something could not be kept, and what to do. */
    public static String of(CastRejectedException.Reason reason) {
        return switch (reason) {
            case NAME_LENGTH -> translate("cast.rejected.name", CastService.NAME_MAX);
            case NAME_TAKEN -> translate("cast.rejected.taken");
            case DESCRIPTION_LENGTH -> translate("cast.rejected.looks", CastService.DESCRIPTION_MAX);
            case TOO_MANY_MEMBERS -> translate("cast.rejected.members", CastService.MEMBERS_MAX);
            case TOO_MANY_PICTURES -> translate("cast.rejected.pictures", CastPictureService.PICTURES_MAX);
            case PICTURE -> translate("cast.rejected.picture", CastPictureService.BYTES_MAX / MEGABYTE);
            case TWO_PLACES -> translate("cast.rejected.places");
        };
    }

    /** Why it was refused, if it was. */
    static Optional<String> refused(RuntimeException failure) {
        return failure instanceof CastRejectedException rejected
                ? Optional.of(of(rejected.reason()))
                : Optional.empty();
    }

    /** The heading over all of a kind. */
    static String all(CastKind kind) {
        return switch (kind) {
            case CHARACTER -> translate("cast.characters");
            case PLACE -> translate("cast.places");
        };
    }

    static String add(CastKind kind) {
        return switch (kind) {
            case CHARACTER -> translate("cast.add.character");
            case PLACE -> translate("cast.add.place");
        };
    }

    /** What one is called until somebody names it. */
    static String unnamed(CastKind kind) {
        return switch (kind) {
            case CHARACTER -> translate("cast.new.character");
            case PLACE -> translate("cast.new.place");
        };
    }

    /** What may be written of one, as an example. */
    static String example(CastKind kind) {
        return switch (kind) {
            case CHARACTER -> translate("cast.looks.character");
            case PLACE -> translate("cast.looks.place");
        };
    }

    /** Which shots name it. */
    static String shots(List<String> numbers) {
        String listed = numbers.stream().limit(NUMBERS_MAX).collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? translate("cast.shots.none")
                : translate("cast.shots", numbers.size(), numbers.size() > NUMBERS_MAX ? listed + " …" : listed);
    }
}
