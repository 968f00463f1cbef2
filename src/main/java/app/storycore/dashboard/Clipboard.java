package app.storycore.dashboard;

import app.storycore.base.ui.Toast;
import com.vaadin.flow.component.Component;

/** Copies text to the clipboard of the browser, and says whether it could. */
final class Clipboard {

    private Clipboard() {}

    static void copy(Component at, String text) {
        at.getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
                        text)
                .then(Boolean.class, copied -> {
                    if (Boolean.TRUE.equals(copied)) {
                        Toast.done(at.getTranslation("prompts.copied"));
                    } else {
                        Toast.problem(at.getTranslation("prompts.copy.failed"));
                    }
                });
    }
}
