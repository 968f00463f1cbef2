package app.storycore.crash;

import app.storycore.generation.GenerationChanged;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.project.ProjectId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What a child saw happen, line by line, as evidence beside the database. A line is one write to a file: the system
 * keeps it when the process is killed.
 */
class CrashJournal {

    private final FileChannel file;
    private final int life;

    CrashJournal(Path path, int life) {
        this.life = life;
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application has said that it is ready. */
    void ready() {
        write("READY");
    }

    /** The engine begins to draw. */
    void begun(String prompt) {
        write("BEGUN " + prompt);
    }

    /** Half a package has come, and the rest does not. */
    void sending() {
        write("SENDING");
    }

    /** A package was taken in as this project. */
    void imported(ProjectId project) {
        write("IMPORTED " + project);
    }

    /** Without a transaction it is only progress inside a shot, and is not heard here. */
    @TransactionalEventListener
    void on(GenerationChanged change) {
        GenerationSnapshot now = change.generation();
        write("STORED %s %d %s %d".formatted(now.id(), now.revision(), now.status(), now.permille()));
        for (ShotSnapshot shot : change.shots()) {
            if (shot.panelAssetId() != null) {
                write("PANEL %s %d %s".formatted(shot.generationId(), shot.number(), shot.panelAssetId()));
            }
        }
    }

    private synchronized void write(String what) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
        ByteBuffer line =
                ByteBuffer.wrap("%d %d %s%n".formatted(life, millis, what).getBytes(StandardCharsets.UTF_8));
        try {
            file.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
