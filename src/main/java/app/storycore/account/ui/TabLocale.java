package app.storycore.account.ui;

import app.storycore.base.Language;
import app.storycore.base.ui.Autosaving;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page that somebody has open, and how it comes to speak another language: it is built anew on the server and stays
 * in the browser as it is, where {@code focus.js} puts the cursor back to where it was.
 *
 * <p>While a dialog is open, or something on the page cannot be stored, it keeps its language until that is over.
 *
 * @see "src/site/markdown/decisions/0017-pages-are-built-anew-in-another-language.md"
 */
final class TabLocale {

    private final UI ui;
    private final List<Locale> wanted;
    private @Nullable Language next;
    private @Nullable Component dialog;

    /** @param wanted the languages that its browser asks for */
    TabLocale(UI ui, List<Locale> wanted) {
        this.ui = ui;
        this.wanted = wanted;
        ui.addAfterNavigationListener(event -> {
            if (next != null) {
                later();
            }
        });
    }

    UI ui() {
        return ui;
    }

    boolean isOf(UI other) {
        return ui.equals(other);
    }

    /** The language of a page that has nothing on it yet. */
    void begin(@Nullable Language language) {
        ui.setLocale(Language.locale(language, wanted));
    }

    /** Changes the language, now or as soon as nothing is lost by it; in the lock of its UI. */
    void speak(Language language) {
        if (next != null || !Language.locale(language, wanted).equals(ui.getLocale())) {
            next = language;
            speakNext();
        }
    }

    private void speakNext() {
        Language language = next;
        if (language == null || waitsForDialog() || !storesAll()) {
            return;
        }
        next = null;
        Locale locale = Language.locale(language, wanted);
        ui.setLocale(locale);
        ui.refreshCurrentRoute(true);
        ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
        ui.getPage().executeJs("window.studio?.focus?.restore()");
    }

    private boolean waitsForDialog() {
        Optional<Component> open =
                ui.getChildren().filter(TabLocale::isOpenDialog).findFirst();
        open.filter(found -> !found.equals(dialog)).ifPresent(found -> {
            dialog = found;
            found.addDetachListener(closed -> {
                closed.unregisterListener();
                dialog = null;
                later();
            });
        });
        return open.isPresent();
    }

    private static boolean isOpenDialog(Component child) {
        return child instanceof Dialog dialog && dialog.isOpened()
                || child instanceof ConfirmDialog question && question.isOpened();
    }

    private boolean storesAll() {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .allMatch(part -> !(part instanceof Autosaving view) || view.storeAll());
    }

    /** When what happens now is over. */
    private void later() {
        var unused = ui.access(this::speakNext);
    }
}
