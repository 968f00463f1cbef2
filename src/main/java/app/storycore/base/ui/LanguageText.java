package app.storycore.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.Language;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.LocaleUtil;

/** What languages are called: each as in itself, so that everybody finds their own. */
public final class LanguageText {

    private LanguageText() {}

    public static String of(Language language) {
        return switch (language) {
            case ENGLISH -> translate("language.ENGLISH");
            case GERMAN -> translate("language.GERMAN");
            case FRENCH -> translate("language.FRENCH");
            case FINNISH -> translate("language.FINNISH");
        };
    }

    /** The name of a language, which a screen reader pronounces as it should. */
    public static Span name(Language language) {
        Span name = new Span(of(language));
        name.getElement().setAttribute("lang", language.locale().toLanguageTag());
        return name;
    }

    /** The language of the current page. */
    public static Language current() {
        return Language.of(LocaleUtil.getLocale()).orElse(Language.ENGLISH);
    }
}
