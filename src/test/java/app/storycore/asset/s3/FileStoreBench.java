package app.storycore.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.asset.store.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand panels in a folder and in a bucket of a server on this machine; run with {@code -Pbench}. */
@Tag("bench")
class FileStoreBench {

    private static final int PANELS = Integer.getInteger("bench.panels", 1_000);
    private static final int WARM_UP = 50;
    private static final int PANEL_BYTES = 150_000;

    @TempDir
    Path temp;

    private record Seconds(double put, double read, double missing) {}

    @Test
    void a_thousand_panels() throws Exception {
        FileStore folder = new FolderFileStore(Files.createDirectory(temp.resolve("files")));
        folder.mark("bench");
        try (S3FileStore bucket = S3Server.running().createStore()) {
            measure(folder, WARM_UP, 1);
            measure(bucket, WARM_UP, 1);
            Seconds near = measure(folder, PANELS, 2);
            Seconds far = measure(bucket, PANELS, 2);
            System.out.printf(
                    "%d panels of %d kB, bucket / folder: put %.2f / %.2f s (%.1f), read %.2f / %.2f s (%.1f),"
                            + " missing() of all %.3f / %.3f s (%.1f)%n",
                    PANELS,
                    PANEL_BYTES / 1000,
                    far.put(),
                    near.put(),
                    far.put() / near.put(),
                    far.read(),
                    near.read(),
                    far.read() / near.read(),
                    far.missing(),
                    near.missing(),
                    far.missing() / near.missing());
        }
    }

    private static Seconds measure(FileStore store, int panels, int seed) throws Exception {
        List<StoredFile> files = new ArrayList<>();
        double put = seconds(() -> putAll(store, panels, new Random(seed), files));
        double read = seconds(() -> readAll(store, files));
        Set<String> hashes = files.stream().map(StoredFile::contentHash).collect(Collectors.toSet());
        double missing = seconds(() -> assertThat(store.missing(hashes)).isEmpty());
        return new Seconds(put, read, missing);
    }

    /** Through to the disk, as panels are stored. */
    private static void putAll(FileStore store, int panels, Random random, List<StoredFile> files) throws IOException {
        byte[] bytes = new byte[PANEL_BYTES];
        for (int i = 0; i < panels; i++) {
            random.nextBytes(bytes);
            StoredFile file = S3FileStoreTest.file(bytes);
            Path part = Files.write(store.newPart(), bytes);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            store.put(part, file);
            Files.deleteIfExists(part);
            files.add(file);
        }
    }

    private static void readAll(FileStore store, List<StoredFile> files) throws IOException {
        for (StoredFile file : files) {
            try (InputStream in = store.open(file, 0, file.size())) {
                assertThat(in.readAllBytes()).hasSize(PANEL_BYTES);
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
