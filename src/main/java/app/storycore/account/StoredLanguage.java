package app.storycore.account;

import app.storycore.base.Language;
import app.storycore.base.TolerantEnumConverter;
import jakarta.persistence.Converter;

/** A language that this version does not speak is read as no choice. */
@Converter
class StoredLanguage extends TolerantEnumConverter<Language> {

    StoredLanguage() {
        super(Language.class, null);
    }
}
