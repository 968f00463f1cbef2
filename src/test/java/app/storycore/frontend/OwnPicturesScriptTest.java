package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is pasted on the card of a shot goes up as its picture, unless words are what is meant. */
class OwnPicturesScriptTest {

    private static final String BOARD = """
            globalThis.Element = class { closest() { return { dataset: { shotId: 'shot' } }; } };
            globalThis.File = class { constructor(parts, name) { this.name = name; } };
            globalThis.sent = [];
            globalThis.listeners = {};
            const upload = { uploadFiles: (files) => sent.push(...files.map((file) => file.name)) };
            window.studio.ownPictures.watch({ addEventListener: (type, work) => (listeners[type] = work) }, upload);
            """;

    private static final String PASTE = """
            (types) => {
              let kept = false;
              const files = types.includes('Files') ? [{ name: 'image.png', type: 'image/png' }] : [];
              listeners.paste({ target: new Element(), clipboardData: { types, files }, preventDefault: () => (kept = true) });
              return kept;
            }""";

    private final JavaScript engine = new JavaScript();
    private Value paste;

    @BeforeEach
    void a_board() {
        FrontendFiles.scripts().stream()
                .filter(file -> file.endsWith("own-pictures.js"))
                .map(FrontendFiles::read)
                .forEach(engine::run);
        engine.run(BOARD);
        paste = engine.run(PASTE);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_picture_goes_up_for_the_shot() {
        assertThat(isTaken("Files")).isTrue();
        assertThat(sent()).containsExactly("shot|image.png");
    }

    @Test
    void a_picture_with_its_address_goes_up_too() {
        assertThat(isTaken("text/html", "Files")).isTrue();
        assertThat(sent()).hasSize(1);
    }

    @Test
    void words_that_bring_their_picture_along_are_pasted_as_words() {
        assertThat(isTaken("text/plain", "text/html", "Files")).isFalse();
        assertThat(isTaken("text/plain")).isFalse();
        assertThat(sent()).isEmpty();
    }

    private boolean isTaken(String... types) {
        return paste.execute((Object) engine.run("(...all) => all").execute((Object[]) types))
                .asBoolean();
    }

    private List<String> sent() {
        return engine.run("sent.join()").asString().lines().toList();
    }
}
