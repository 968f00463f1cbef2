package app.storycore.base;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language that the studio speaks; the first is the one it speaks when it knows none of those wanted. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN),
    FRENCH(Locale.FRENCH),
    FINNISH(Locale.of("fi"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The first of the languages somebody wants, the dearest one first, that the studio speaks. */
    public static Language among(List<Locale> wanted) {
        return wanted.stream()
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The language of a locale, whatever its country. */
    public static Optional<Language> of(Locale locale) {
        for (Language language : values()) {
            if (language.locale.getLanguage().equals(locale.getLanguage())) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * The locale for the pages of somebody who wants these languages and may have chosen one: with the country of their
     * browser where it fits, since an Austrian and a German write numbers and dates differently.
     */
    public static Locale locale(@Nullable Language chosen, List<Locale> wanted) {
        Language language = chosen == null ? among(wanted) : chosen;
        return wanted.stream()
                .filter(one -> one.getLanguage().equals(language.locale.getLanguage()))
                .findFirst()
                .map(Locale::stripExtensions)
                .orElse(language.locale);
    }
}
