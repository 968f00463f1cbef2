package app.storycore.generation.imports;

import app.storycore.asset.AssetService;
import app.storycore.base.Checkpoint;
import app.storycore.delivery.archive.ImportedSound;
import app.storycore.delivery.sound.SoundException;
import app.storycore.generation.sound.KeptSound;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundIntake;
import app.storycore.project.sound.TakenSound;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the sounds of a package once they were read to their ends; what cannot be read is left out. */
@Component
class SoundImporter {

    private static final Logger LOG = LoggerFactory.getLogger(SoundImporter.class);

    /** Packages hold sounds as they are; one that somebody packed again is a few times smaller. */
    private static final long BYTES_A_PACKED_BYTE = 20;

    private static final long FREE_BYTES = SoundIntake.BYTES_MAX;

    private final SoundIntake intake;
    private final AssetService assets;

    SoundImporter(SoundIntake intake, AssetService assets) {
        this.intake = intake;
        this.assets = assets;
    }

    /**
     * A sound that is stored here, of a shot by its place from 1 or of the whole.
     *
     * @param start when it begins
     */
    record Received(int shot, TakenSound file, Duration start) {

        KeptSound kept() {
            return new KeptSound(shot, file.assetId(), file.fileName(), file.length(), start);
        }
    }

    /**
     * @param packed bytes of the package
     * @param allowance learns of every file that is stored
     * @param wanted passed between two sounds
     * @throws IOException when something cannot be stored here
     */
    List<Received> take(List<ImportedSound> sent, long packed, ImportAllowance allowance, Checkpoint wanted)
            throws IOException {
        Map<String, Optional<TakenSound>> known = new HashMap<>();
        List<Received> received = new ArrayList<>();
        long left = FREE_BYTES + packed * BYTES_A_PACKED_BYTE;
        for (ImportedSound sound : sent) {
            wanted.pass();
            Optional<TakenSound> taken = known.get(sound.path());
            if (taken == null && left > 0) {
                taken = store(sound, allowance);
                left -= taken.map(file -> size(file, allowance)).orElse(FREE_BYTES);
                known.put(sound.path(), taken);
            }
            if (taken != null && taken.isPresent()) {
                received.add(new Received(sound.shot(), taken.get(), start(sound)));
            }
        }
        return received;
    }

    private static Duration start(ImportedSound sound) {
        return sound.start().compareTo(SoundInfo.LATEST_START) > 0 ? SoundInfo.LATEST_START : sound.start();
    }

    private long size(TakenSound file, ImportAllowance allowance) {
        long size = assets.get(file.assetId(), allowance.ownerId()).file().size();
        allowance.requireUnpacked(size);
        return size;
    }

    private Optional<TakenSound> store(ImportedSound sound, ImportAllowance allowance) throws IOException {
        try (InputStream in = sound.file().open()) {
            TakenSound taken = intake.take(allowance.ownerId(), sound.fileName(), in);
            allowance.store(taken.assetId());
            return Optional.of(taken);
        } catch (SoundException | ZipException | FileNotFoundException unreadable) {
            LOG.info("A sound of a package is left out: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }
}
