package app.storycore.shell;

import app.storycore.account.ColorSchemeChoice;
import app.storycore.account.ui.AccountNavigation;
import app.storycore.base.Language;
import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.LanguageText;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Who is logged in, in which light and language, and the way out. */
final class UserMenu extends MenuBar {

    private final Map<ColorSchemeChoice, MenuItem> schemes = new EnumMap<>(ColorSchemeChoice.class);
    private final Consumer<ColorSchemeChoice> onScheme;

    UserMenu(String username, Consumer<ColorSchemeChoice> onScheme, Consumer<Language> onLanguage, Runnable onLogOut) {
        this.onScheme = onScheme;
        Avatar avatar = new Avatar(username);
        Span name = new Span(username);
        Div face = new Div(avatar, name);

        ComponentI18n.apply(this);
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        avatar.setAbbreviation(username.substring(0, username.offsetByCodePoints(0, 1)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("user-menu-name");
        face.addClassName("user-menu-face");

        MenuItem account = addItem(face);
        account.setAriaLabel(getTranslation("frame.account", username));
        SubMenu menu = account.getSubMenu();
        menu.addItem(
                entry(StudioIcon.USER, "frame.settings"),
                event -> UI.getCurrent().navigate(AccountNavigation.ACCOUNT));
        menu.addSeparator();
        for (ColorSchemeChoice choice : ColorSchemeChoice.values()) {
            schemes.put(choice, addScheme(menu, choice));
        }
        menu.addSeparator();
        addLanguages(menu.addItem(entry(StudioIcon.LANGUAGE, "frame.language")).getSubMenu(), onLanguage);
        menu.addSeparator();
        menu.addItem(entry(StudioIcon.LOG_OUT, "frame.logout"), event -> onLogOut.run());
    }

    private MenuItem addScheme(SubMenu menu, ColorSchemeChoice choice) {
        MenuItem item = menu.addItem(
                entry(ColorSchemes.icon(choice), "frame.scheme." + choice.name()), event -> onScheme.accept(choice));
        item.setCheckable(true);
        return item;
    }

    private static void addLanguages(SubMenu menu, Consumer<Language> onLanguage) {
        for (Language language : Language.values()) {
            MenuItem item = menu.addItem(LanguageText.name(language), event -> onLanguage.accept(language));
            item.setCheckable(true);
            item.setChecked(language == LanguageText.current());
        }
    }

    private Component entry(StudioIcon icon, String key) {
        Div entry = new Div(icon.create(), new Span(getTranslation(key)));
        entry.addClassName("user-menu-entry");
        return entry;
    }

    /** Marks the scheme that is worn. */
    void check(ColorSchemeChoice choice) {
        schemes.forEach((one, item) -> item.setChecked(one == choice));
    }
}
