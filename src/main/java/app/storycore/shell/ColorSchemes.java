package app.storycore.shell;

import app.storycore.account.ColorSchemeChoice;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** How a chosen colour scheme is called for the browser, and its icon. */
final class ColorSchemes {

    private ColorSchemes() {}

    static ColorScheme.Value value(ColorSchemeChoice choice) {
        return switch (choice) {
            case DARK -> ColorScheme.Value.DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case SYSTEM -> ColorScheme.Value.SYSTEM;
        };
    }

    static StudioIcon icon(ColorSchemeChoice choice) {
        return switch (choice) {
            case DARK -> StudioIcon.MOON;
            case LIGHT -> StudioIcon.SUN;
            case SYSTEM -> StudioIcon.SCREEN;
        };
    }
}
