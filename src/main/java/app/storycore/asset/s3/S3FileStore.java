package app.storycore.asset.s3;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files as objects of a bucket, named by their hash; an object is there whole or not at all. Needs no conditional
 * writes, which not all servers have.
 */
public final class S3FileStore implements FileStore, AutoCloseable {

    private static final String MARKER = "store.id";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final long PART_BYTES = 64L << 20;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final S3Properties place;
    private final S3Upload upload;
    private final S3Presence presence;

    /** The bucket of these settings, with the credentials of the environment. */
    public S3FileStore(S3Properties place) {
        this(S3Clients.connect(place, null), place, PART_BYTES);
    }

    S3FileStore(S3Client client, S3Properties place, long partBytes) {
        this.client = client;
        this.place = place;
        this.upload = new S3Upload(client, place, partBytes);
        this.presence = new S3Presence(client, place);
    }

    @Override
    public String name() {
        return place.name();
    }

    @Override
    public Path newPart() throws IOException {
        return TemporaryFiles.create("file", ".part");
    }

    @Override
    public void put(Path part, StoredFile file) throws IOException {
        reaching(() -> {
            upload.put(part, place.key(file.contentHash()));
            return file;
        });
    }

    @Override
    public InputStream open(StoredFile file, long from, long length) throws IOException {
        String range = file.size() == 0 ? null : "bytes=" + from + '-' + (from + length - 1);
        try {
            return new S3Stream(
                    name(),
                    client.getObject(request -> request.bucket(place.bucket())
                            .key(place.key(file.contentHash()))
                            .range(range)));
        } catch (NoSuchKeyException notThere) {
            throw new MissingFileException(file.contentHash());
        } catch (SdkException | UncheckedIOException e) {
            if (e instanceof S3Exception answer && answer.statusCode() == RANGE_NOT_SATISFIABLE) {
                throw new MissingFileException(file.contentHash()); // what is there is shorter
            }
            throw S3Failures.unreachable(place, e);
        }
    }

    @Override
    public Set<String> missing(Collection<String> contentHashes) throws IOException {
        Set<String> missing = reaching(() -> presence.missing(contentHashes));
        // the answer to such a question has no body that would tell a bucket that is not there from a file
        if (!missing.isEmpty() && marker().isEmpty()) {
            throw new StoreUnreachableException(
                    "The file store " + name() + " has lost its marker, store.id", new IOException("no marker"));
        }
        return missing;
    }

    @Override
    public void drop(String contentHash) throws IOException {
        reaching(() ->
                client.deleteObject(request -> request.bucket(place.bucket()).key(place.key(contentHash))));
    }

    @Override
    public List<String> list(String prefix) throws IOException {
        int folder = place.prefix().length() + prefix.length() + 1;
        return reaching(() -> client
                .listObjectsV2Paginator(
                        request -> request.bucket(place.bucket()).prefix(place.prefix() + prefix + '/'))
                .contents()
                .stream()
                .map(S3Object::key)
                .map(key -> key.substring(folder))
                .filter(HASH.asMatchPredicate())
                .toList());
    }

    @Override
    public void dropAbandoned(Instant old) throws IOException {
        reaching(() -> {
            upload.dropAbandoned(old);
            return old;
        });
    }

    @Override
    public Optional<String> marker() throws IOException {
        try {
            return Optional.of(client.getObjectAsBytes(
                            request -> request.bucket(place.bucket()).key(place.prefix() + MARKER))
                    .asUtf8String()
                    .strip());
        } catch (NoSuchKeyException notMarked) {
            return Optional.empty();
        } catch (SdkException | UncheckedIOException e) {
            throw S3Failures.unreachable(place, e);
        }
    }

    @Override
    public void mark(String marker) throws IOException {
        reaching(() -> client.putObject(
                request -> request.bucket(place.bucket()).key(place.prefix() + MARKER),
                RequestBody.fromString(marker, StandardCharsets.UTF_8)));
    }

    private interface Reach<T> {
        T get() throws IOException;
    }

    private <T> T reaching(Reach<T> request) throws IOException {
        try {
            return request.get();
        } catch (SdkException | UncheckedIOException e) {
            throw S3Failures.unreachable(place, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
