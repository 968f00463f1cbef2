package app.storycore.shell;

import app.storycore.base.Language;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** The words of the studio, from {@code vaadin-i18n/translations*.properties}; the first language is the default. */
@Component
class Translations extends DefaultI18NProvider {

    private static final long serialVersionUID = 1L;

    Translations() {
        super(Arrays.stream(Language.values()).map(Language::locale).toList());
    }
}
