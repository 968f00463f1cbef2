package app.storycore.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive laid out like Maven's, without permission bits, whose {@code mvn} only tells how it was called. */
record FakeDistribution(Path archive, String sha512) {

    static final String VERSION = "9.9.9";
    static final String NAME = "apache-maven-" + VERSION;
    static final String MVN = """
            #!/bin/sh
            echo "JAVA_HOME=$JAVA_HOME"
            for argument; do echo "argument=$argument"; done
            exit "${MAVEN_EXIT:-0}"
            """;

    static FakeDistribution in(Path folder) throws IOException, NoSuchAlgorithmException {
        var archive = folder.resolve(NAME + "-bin.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(NAME + "/bin/mvn"));
            zip.write(MVN.getBytes(StandardCharsets.UTF_8));
        }
        var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(archive));
        return new FakeDistribution(archive, HexFormat.of().formatHex(digest));
    }
}
