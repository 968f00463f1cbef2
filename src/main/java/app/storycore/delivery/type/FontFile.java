package app.storycore.delivery.type;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.util.Set;

/** A font that comes with the application; licence and origin lie beside the files. */
public enum FontFile {
    SANS("NotoSans-Regular", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    SANS_BOLD("NotoSans-Bold", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
    ARABIC("NotoNaskhArabic-Regular", UnicodeScript.ARABIC),
    ARABIC_BOLD("NotoNaskhArabic-Bold", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular", UnicodeScript.HEBREW),
    DEVANAGARI("NotoSansDevanagari-Regular", UnicodeScript.DEVANAGARI),
    BENGALI("NotoSansBengali-Regular", UnicodeScript.BENGALI),
    TAMIL("NotoSansTamil-Regular", UnicodeScript.TAMIL),
    TELUGU("NotoSansTelugu-Regular", UnicodeScript.TELUGU),
    KANNADA("NotoSansKannada-Regular", UnicodeScript.KANNADA),
    MALAYALAM("NotoSansMalayalam-Regular", UnicodeScript.MALAYALAM),
    GUJARATI("NotoSansGujarati-Regular", UnicodeScript.GUJARATI),
    GURMUKHI("NotoSansGurmukhi-Regular", UnicodeScript.GURMUKHI),
    ORIYA("NotoSansOriya-Regular", UnicodeScript.ORIYA),
    SINHALA("NotoSansSinhala-Regular", UnicodeScript.SINHALA),
    THAI("NotoSansThai-Regular", UnicodeScript.THAI),
    LAO("NotoSansLao-Regular", UnicodeScript.LAO),
    KHMER("NotoSansKhmer-Regular", UnicodeScript.KHMER),
    MYANMAR("NotoSansMyanmar-Regular", UnicodeScript.MYANMAR),
    TIBETAN("NotoSerifTibetan-Regular", UnicodeScript.TIBETAN),
    GEORGIAN("NotoSansGeorgian-Regular", UnicodeScript.GEORGIAN),
    ARMENIAN("NotoSansArmenian-Regular", UnicodeScript.ARMENIAN),
    ETHIOPIC("NotoSansEthiopic-Regular", UnicodeScript.ETHIOPIC),
    THAANA("NotoSansThaana-Regular", UnicodeScript.THAANA),
    SYRIAC("NotoSansSyriac-Regular", UnicodeScript.SYRIAC),
    NKO("NotoSansNKo-Regular", UnicodeScript.NKO),
    TIFINAGH("NotoSansTifinagh-Regular", UnicodeScript.TIFINAGH),
    CHEROKEE("NotoSansCherokee-Regular", UnicodeScript.CHEROKEE),
    CANADIAN("NotoSansCanadianAboriginal-Regular", UnicodeScript.CANADIAN_ABORIGINAL),
    MONGOLIAN("NotoSansMongolian-Regular", UnicodeScript.MONGOLIAN),
    LISU("NotoSansLisu-Regular", UnicodeScript.LISU),
    COPTIC("NotoSansCoptic-Regular", UnicodeScript.COPTIC),
    SYMBOLS("NotoSansSymbols-Regular", UnicodeScript.COMMON),
    SYMBOLS_2("NotoSansSymbols2-Regular", UnicodeScript.COMMON, UnicodeScript.BRAILLE),
    MATH("NotoSansMath-Regular", UnicodeScript.COMMON),
    EMOJI("NotoEmoji-Regular", UnicodeScript.COMMON),
    CHINESE("NotoSansSC-Regular", UnicodeScript.HAN, UnicodeScript.BOPOMOFO),
    JAPANESE("NotoSansJP-Regular", UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HAN),
    KOREAN("NotoSansKR-Regular", UnicodeScript.HANGUL),
    TRADITIONAL_CHINESE("NotoSansTC-Regular", UnicodeScript.HAN);

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<UnicodeScript> scripts;

    FontFile(String name, UnicodeScript... scripts) {
        this.name = name;
        this.scripts = Set.of(scripts);
    }

    /** The name inside the font. */
    public String postScriptName() {
        return name;
    }

    /** The TrueType file. */
    public InputStream open() throws IOException {
        return resource().openStream();
    }

    boolean serves(UnicodeScript script) {
        return scripts.contains(script);
    }

    /** Whether the font can draw the character. */
    boolean has(int codePoint) {
        return font().canDisplay(codePoint);
    }

    /** The font at {@link JdkFonts#UNITS_PER_EM} units an em; read when first asked for, then shared by all threads. */
    Font font() {
        return JdkFonts.of(this);
    }

    URL resource() {
        URL resource = FontFile.class.getResource(name + ".ttf");
        if (resource == null) {
            throw new UncheckedIOException(new IOException("The font " + name + " is missing from the application"));
        }
        return resource;
    }
}
