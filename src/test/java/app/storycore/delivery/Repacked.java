package app.storycore.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Packages changed by somebody: unpacked, altered and packed again. */
public final class Repacked {

    /** Gives an entry's new content, or null to leave it out. */
    @FunctionalInterface
    public interface Change {
        byte @Nullable [] of(String name, byte[] content) throws IOException;
    }

    private Repacked() {}

    public static byte[] all(byte[] zip, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = change.of(entry.getName(), in.readAllBytes());
                if (content != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** With other words in one of its texts. */
    public static byte[] words(byte[] zip, String name, UnaryOperator<String> change) throws IOException {
        return all(
                zip,
                (entry, content) -> entry.equals(name)
                        ? change.apply(new String(content, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)
                        : content);
    }

    /** With something else in place of one entry, or without it. */
    public static byte[] replaced(byte[] zip, String name, byte @Nullable [] content) throws IOException {
        return all(zip, (entry, old) -> entry.equals(name) ? content : old);
    }

    /** As versions wrote it that kept the shots only. */
    public static byte[] asBeforeResults(byte[] zip) throws IOException {
        return all(withoutDocuments(zip), (name, content) -> switch (name) {
            case "project.json" ->
                new String(content, StandardCharsets.UTF_8)
                        .replaceAll("(?s),\\s*\"seed\" : \"[-0-9]+\",\\s*\"take\" : [0-9]+", "")
                        .getBytes(StandardCharsets.UTF_8);
            case "storyboard.json" ->
                new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("\"version\" : [0-9]+", "\"version\" : 1")
                        .replaceAll("\"(pdf|animatic|coherence|original|alternative|inputHash)\"", "\"unknown\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> name.startsWith("originals/") || name.startsWith("alternatives/") ? null : content;
        });
    }

    /** As versions wrote it that left the documents out. */
    public static byte[] withoutDocuments(byte[] zip) throws IOException {
        return all(zip, (name, content) -> switch (name) {
            case "storyboard.pdf", "animatic.mp4" -> null;
            case "storyboard.json" ->
                new String(content, StandardCharsets.UTF_8)
                        .replaceAll("\"(pdf|animatic)\"", "\"unknown\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> content;
        });
    }

    /** What one entry holds. */
    public static byte[] entry(byte[] zip, String name) throws IOException {
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        all(zip, (entry, content) -> {
            if (entry.equals(name)) {
                found.writeBytes(content);
            }
            return content;
        });
        return found.toByteArray();
    }
}
