package app.storycore.web;

import app.storycore.base.TemporaryFiles;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The folders that Tomcat wants, a working one and an empty one of pages; by itself it leaves them on the machine. */
@Component
class ServerFolders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setBaseDirectory(folder("server"));
        factory.setDocumentRoot(folder("pages"));
    }

    private static File folder(String name) {
        try {
            return Files.createDirectories(TemporaryFiles.folder().resolve(name))
                    .toAbsolutePath()
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
