package app.storycore.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read comes from the translation files: no page has a sentence, a label or a word of its own. */
class NoTextInCodeTest {

    /** Names that are the same in every language, and words that are told to machines. */
    private static final Set<String> ALLOWED = Set.of(
            "StoryCore",
            " Studio",
            "SameSite",
            "Lax",
            "no page",
            "ArrowLeft",
            "ArrowRight",
            "Home",
            "End",
            "Esc",
            "Escape",
            "Space");

    private static final String STRING = "\"((?:[^\"\\\\\n]|\\\\.)*)\"";

    /** Whatever a component shows or has read out. */
    private static final Pattern SHOWN =
            Pattern.compile("(?:\\.?(?:setText|setLabel|setTitle|setPlaceholder|setHelperText"
                    + "|setAriaLabel|setErrorMessage|setHeaderTitle|setHeader|setConfirmText|setCancelText|setRejectText|setAlt"
                    + "|setTooltipText|setEmptySelectionCaption|setPageTitle|addItem|setDialogText|setDialogTextGaveUp)"
                    + "|setAttribute\\(\\s*\"(?:title|aria-label|aria-description|alt|placeholder)\",?"
                    + "|new (?:Span|Button|NativeButton|Paragraph|H[1-6]|Text|Anchor|RouterLink|Term|Description|ListItem|TextField"
                    + "|TextArea|PasswordField|Checkbox|Select|ComboBox|DatePicker|NumberField|IntegerField|Legend|NativeLabel))"
                    + "[(,]?\\s*" + STRING);

    /** Two words in a row, or a word with a capital: a text, wherever it stands. */
    private static final Pattern TEXT = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}|^\\s*\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>?|%0?\\d*d");

    /** What nobody reads on a page: comments, the log, annotations, exceptions, scripts, lists of classes, metrics. */
    private static final Pattern UNSEEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\""
                    + "|(?s:\\bLOG\\.\\w+\\([^;]*;|@\\w+\\([^)]*\\)|new \\w*(?:Exception|Error)\\([^;]*;"
                    + "|(?:executeJs|executeJavaScript|callJsFunction|addEventData|addClassNames?|setClassName|removeClassNames?"
                    + "|setAttribute\\(\\s*\"(?:style|theme)\",|setConfirmButtonTheme|Pattern\\.compile|\\.description)\\s*\\(?\\s*"
                    + "(?:\"(?:[^\"\\\\]|\\\\.)*\"[,+\\s]*)+)",
            Pattern.DOTALL);

    @Test
    void no_component_is_given_a_text_of_its_own() {
        assertThat(found(SHOWN).filter(text -> text.matches(".*\\p{L}.*"))).isEmpty();
    }

    @Test
    void no_page_has_a_text_of_its_own() {
        assertThat(found(Pattern.compile(STRING))
                        .filter(text -> TEXT.matcher(text).find()))
                .isEmpty();
    }

    private static Stream<String> found(Pattern pattern) {
        return Words.pages().values().stream()
                .map(code -> UNSEEN.matcher(code).replaceAll(" "))
                .flatMap(code -> pattern.matcher(code).results())
                .map(match -> MARKUP.matcher(match.group(1)).replaceAll(""))
                .filter(text -> !ALLOWED.contains(text));
    }
}
