package app.storycore.delivery.type;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.TemporaryFiles;
import java.awt.Font;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts as the packaged application has them; the JDK takes fonts only from files of their own. */
class FontsInJarsTest {

    @TempDir
    Path temp;

    @Test
    void are_read_from_files_in_the_place_for_temporary_ones() throws Exception {
        long before = fonts();
        Font font = JdkFonts.create(
                URI.create("jar:" + jar(FontFile.HEBREW).toUri() + "!/font.ttf").toURL());

        assertThat(font.getPSName()).isEqualTo(FontFile.HEBREW.postScriptName());
        assertThat(font.canDisplay('ש')).isTrue();
        assertThat(fonts()).isEqualTo(before + 1);
    }

    private Path jar(FontFile font) throws Exception {
        Path jar = temp.resolve("fonts.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream in = font.open()) {
            out.putNextEntry(new JarEntry("font.ttf"));
            in.transferTo(out);
        }
        return jar;
    }

    private static long fonts() throws Exception {
        try (var files = Files.list(TemporaryFiles.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("font-"))
                    .count();
        }
    }
}
