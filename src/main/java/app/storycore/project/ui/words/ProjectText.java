package app.storycore.project.ui.words;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.type.TextSetter;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.PromptRules;
import app.storycore.project.PromptVerdict;
import app.storycore.project.ShotService;
import app.storycore.project.text.ShotTexts;
import com.vaadin.flow.internal.LocaleUtil;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** What is said of projects and shots, in the words of the current UI's language. */
public final class ProjectText {

    private ProjectText() {}

    /** What the rules say of a prompt, or nothing when it is good. */
    public static String of(PromptVerdict verdict) {
        String length = Integer.toString(verdict.length());
        return switch (verdict.kind()) {
            case EMPTY -> translate("shot.prompt.EMPTY");
            case TOO_SHORT -> translate("shot.prompt.TOO_SHORT", length, Integer.toString(PromptRules.MIN_LENGTH));
            case TOO_LONG -> translate("shot.prompt.TOO_LONG", length, Integer.toString(PromptRules.MAX_LENGTH));
            case QUITE_SHORT -> translate("shot.prompt.QUITE_SHORT");
            case QUITE_LONG -> translate("shot.prompt.QUITE_LONG");
            case GOOD -> "";
        };
    }

    /** Which characters of a prompt documents cannot show, or nothing when they can show all. */
    public static String withoutFont(String prompt) {
        String characters = TextSetter.withoutFont(prompt);
        return characters.isEmpty() ? "" : translate("shot.prompt.WITHOUT_FONT", characters);
    }

    /** Why something could not be kept, and what to do. */
    public static String of(ProjectRejectedException.Reason reason) {
        return switch (reason) {
            case NAME_LENGTH -> translate("project.rejected.NAME_LENGTH", ProjectService.NAME_MAX);
            case NEGATIVE_PROMPT_LENGTH ->
                translate("project.rejected.NEGATIVE_PROMPT_LENGTH", ProjectService.NEGATIVE_PROMPT_MAX);
            case PROMPT_TOO_LONG_TO_KEEP ->
                translate("project.rejected.PROMPT_TOO_LONG_TO_KEEP", PromptRules.STORED_MAX);
            case TEXT_LENGTH -> translate("project.rejected.TEXT_LENGTH", ShotTexts.LENGTH_MAX);
            case DURATION -> translate("project.rejected.DURATION");
            case TOO_MANY_SHOTS -> translate("project.rejected.TOO_MANY_SHOTS", ShotService.SHOTS_MAX);
        };
    }

    /** Why a package could not be read, and what to do. */
    public static String of(PackageFormatException.Reason reason) {
        return switch (reason) {
            case NOT_A_ZIP -> translate("project.package.refused.NOT_A_ZIP");
            case NOT_A_PACKAGE -> translate("project.package.refused.NOT_A_PACKAGE");
            case DAMAGED -> translate("project.package.refused.DAMAGED");
            case NEWER_VERSION -> translate("project.package.refused.NEWER_VERSION");
            case TOO_MANY_SHOTS -> translate("project.package.refused.TOO_MANY_SHOTS", ShotService.SHOTS_MAX);
            case TOO_BIG -> translate("project.package.refused.TOO_MUCH");
            case BUSY -> translate("project.package.refused.BUSY");
            case NO_ROOM -> translate("project.package.refused.NO_ROOM");
            case STORE_AWAY -> translate("project.package.refused.STORE_AWAY");
        };
    }

    /** Why what is in a package could not be kept here. */
    public static String ofPackage(ProjectRejectedException.Reason reason) {
        return switch (reason) {
            case NAME_LENGTH -> translate("project.package.refused.NAME_LENGTH", ProjectService.NAME_MAX);
            case NEGATIVE_PROMPT_LENGTH, PROMPT_TOO_LONG_TO_KEEP -> translate("project.package.refused.DAMAGED");
            case TEXT_LENGTH -> translate("project.rejected.TEXT_LENGTH", ShotTexts.LENGTH_MAX);
            case DURATION -> translate("project.package.refused.DURATION");
            case TOO_MANY_SHOTS -> translate("project.package.refused.TOO_MANY_SHOTS", ShotService.SHOTS_MAX);
        };
    }

    /** Shots, length, style and frame in one line: "10 shots · 48 s · Ink · 16:9". */
    public static String summary(ProjectInfo project) {
        return summary(project.shots(), project.totalDuration()) + " · " + FilmText.of(project.style()) + " · "
                + project.aspect().label();
    }

    public static String summary(int shots, Duration duration) {
        String count = translate("project.shots", shots);
        return shots == 0 ? count : count + " · " + of(duration);
    }

    /** A length of film: "4.5 s", "2:05 min". */
    public static String of(Duration duration) {
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return translate("project.seconds", seconds(duration));
        }
        long whole = Math.round(duration.toMillis() / 1000.0);
        return translate("project.minutes", String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60));
    }

    private static String seconds(Duration duration) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(LocaleUtil.getLocale()))
                .format(duration.toMillis() / 1000.0);
    }
}
