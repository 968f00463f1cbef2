package app.storycore.project.sound;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.VisibleText;
import app.storycore.base.disk.DiskGuard;
import app.storycore.delivery.sound.SoundException;
import app.storycore.delivery.sound.SoundException.Problem;
import app.storycore.delivery.sound.SoundFacts;
import app.storycore.delivery.video.SoundReader;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Takes sound files in: each waits in a temporary file, is read to its end, and is stored only when it is whole. */
@Component
public class SoundIntake {

    /** Bytes of one file. */
    public static final long BYTES_MAX = 100_000_000;

    private static final int BUFFER = 64 * 1024;
    private static final String NO_NAME = "sound";

    private final SoundReader reader;
    private final AssetService assets;
    private final Quotas quotas;
    private final DiskGuard disk;

    SoundIntake(SoundReader reader, AssetService assets, Quotas quotas, DiskGuard disk) {
        this.reader = reader;
        this.assets = assets;
        this.quotas = quotas;
        this.disk = disk;
    }

    /**
     * Stores a sound for its owner; takes seconds for a long one.
     *
     * @param content read to its end, or to where it is too long; stays open
     * @throws SoundException when it is no sound that can be taken in
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws app.storycore.base.disk.DiskFullException when the disk has none
     * @throws IOException when {@code content} cannot be read, or the file not be stored
     */
    public TakenSound take(AccountId ownerId, String fileName, InputStream content) throws IOException {
        disk.requireRoom();
        Path file = TemporaryFiles.create("sound", ".part");
        try {
            spool(content, file);
            quotas.requireAhead(ownerId, Quota.DISK, Files.size(file));
            SoundFacts facts = reader.read(file);
            String name = named(fileName, facts);
            return new TakenSound(
                    assets.storeDocument(ownerId, facts.format().mediaType(), name, to -> copy(file, to)),
                    name,
                    facts.length(),
                    facts.peaks());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void spool(InputStream content, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                length += read;
                if (length > BYTES_MAX) {
                    throw new SoundException(Problem.TOO_LARGE);
                }
                disk.requireSpace();
                out.write(buffer, 0, read);
            }
        }
    }

    private static void copy(Path file, FileChannel to) throws IOException {
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long at = 0; at < from.size(); ) {
                at += from.transferTo(at, from.size() - at, to);
            }
        }
    }

    private static String named(String fileName, SoundFacts facts) {
        String name = VisibleText.cut(VisibleText.line(fileName), ProjectSound.FILE_NAME_MAX);
        return name.isBlank() ? NO_NAME + "." + facts.format().extension() : name;
    }
}
