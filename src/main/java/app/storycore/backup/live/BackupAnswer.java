package app.storycore.backup.live;

import app.storycore.backup.Backup;
import app.storycore.backup.FailureSentence;
import app.storycore.backup.archive.ManifestJson;
import app.storycore.backup.archive.Progress;
import app.storycore.base.disk.DiskGuard;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes a backup for one who asks, one at a time. */
@Component
class BackupAnswer {

    /** What is asked; other versions may ask otherwise. */
    static final String QUESTION = "backup 1";

    private static final Logger LOG = LoggerFactory.getLogger(BackupAnswer.class);

    private final Backup backup;
    private final DiskGuard disk;
    private final FailureSentence sentences;
    private final Semaphore one = new Semaphore(1);

    BackupAnswer(Backup backup, DiskGuard disk, Environment settings) {
        this.backup = backup;
        this.disk = disk;
        this.sentences = new FailureSentence(settings);
    }

    /** @throws IOException when the one who asked is gone */
    void to(SocketChannel asker) throws IOException {
        FrameStream out = new FrameStream(Channels.newOutputStream(asker));
        String question = new DataInputStream(Channels.newInputStream(asker)).readUTF();
        if (!question.equals(QUESTION)) {
            out.failed("The server is of another version than this command; take the jar that the server runs.");
        } else if (!one.tryAcquire()) {
            out.failed("Another backup of this server is being made; wait until that one is done.");
        } else {
            try {
                write(out);
            } finally {
                one.release();
            }
        }
    }

    private void write(FrameStream out) throws IOException {
        try {
            disk.requireRoom();
            LOG.info("A backup is being made");
            byte[] manifest = ManifestJson.write(backup.write(out, new Progress(out::line)));
            out.done(manifest);
            LOG.info("A backup was made");
        } catch (SQLException | IOException | RuntimeException e) {
            if (out.isBroken()) {
                throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : new IOException(e);
            }
            LOG.warn("A backup was not made", e);
            out.failed(sentences.of(e).orElse("The server could not make it; its log says why."));
        }
    }
}
