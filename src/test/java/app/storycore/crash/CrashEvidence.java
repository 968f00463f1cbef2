package app.storycore.crash;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What all lives together wrote into the journal, read on as it grows. */
final class CrashEvidence {

    /** Something that a child saw, in the order in which it happened. */
    sealed interface Seen {
        /** Number of the process, from 1. */
        int life();

        /** Of a clock that all processes share, in milliseconds from no particular moment. */
        long millis();
    }

    /** The application was ready. */
    record Ready(int life, long millis) implements Seen {}

    /** The engine began to draw. */
    record Begun(int life, long millis, String prompt) implements Seen {}

    /** A change of a generation was committed. */
    record Stored(int life, long millis, GenerationId generation, long revision, GenerationStatus status, int permille)
            implements Seen {}

    /** A shot with this panel was committed. */
    record Panel(int life, long millis, GenerationId generation, int number, UUID asset) implements Seen {}

    /** Half a package had come. */
    record Sending(int life, long millis) implements Seen {}

    /** Somebody was told that a package is this project now. */
    record Imported(int life, long millis, UUID project) implements Seen {}

    private final Path journal;
    private final List<Seen> seen = new ArrayList<>();
    private long position;

    CrashEvidence(Path journal) {
        this.journal = journal;
    }

    /** Everything seen up to now. */
    List<Seen> seen() {
        readOn();
        return List.copyOf(seen);
    }

    boolean shows(int life, Class<? extends Seen> sign) {
        readOn();
        return seen.reversed().stream().takeWhile(one -> one.life() == life).anyMatch(sign::isInstance);
    }

    private void readOn() {
        if (!Files.exists(journal)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "r")) {
            byte[] fresh = new byte[Math.toIntExact(file.length() - position)];
            file.seek(position);
            file.readFully(fresh);
            String text = new String(fresh, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            position += whole.getBytes(StandardCharsets.UTF_8).length;
            whole.lines().map(CrashEvidence::parse).forEach(seen::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seen parse(String line) {
        String[] words = line.split(" ", 4);
        int life = Integer.parseInt(words[0]);
        long millis = Long.parseLong(words[1]);
        return switch (words[2]) {
            case "READY" -> new Ready(life, millis);
            case "BEGUN" -> new Begun(life, millis, words[3]);
            case "SENDING" -> new Sending(life, millis);
            case "IMPORTED" -> new Imported(life, millis, UUID.fromString(words[3]));
            case "STORED" -> stored(life, millis, words[3].split(" "));
            case "PANEL" -> panel(life, millis, words[3].split(" "));
            default -> throw new IllegalStateException("Not a line of a journal: " + line);
        };
    }

    private static Stored stored(int life, long millis, String[] words) {
        return new Stored(
                life,
                millis,
                new GenerationId(UUID.fromString(words[0])),
                Long.parseLong(words[1]),
                GenerationStatus.valueOf(words[2]),
                Integer.parseInt(words[3]));
    }

    private static Panel panel(int life, long millis, String[] words) {
        return new Panel(
                life,
                millis,
                new GenerationId(UUID.fromString(words[0])),
                Integer.parseInt(words[1]),
                UUID.fromString(words[2]));
    }
}
