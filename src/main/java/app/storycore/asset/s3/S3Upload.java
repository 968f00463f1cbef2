package app.storycore.asset.s3;

import app.storycore.asset.store.BoundedStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** Puts files into a bucket; large ones in parts, since servers take at most 5 GB at once. */
final class S3Upload {

    private static final Logger LOG = LoggerFactory.getLogger(S3Upload.class);
    private static final String ANYTHING = "application/octet-stream";

    private final S3Client client;
    private final S3Properties place;
    private final long partBytes;

    /** @param partBytes size of all parts but the last; up to 10,000 of them make a file */
    S3Upload(S3Client client, S3Properties place, long partBytes) {
        this.client = client;
        this.place = place;
        this.partBytes = partBytes;
    }

    /**
     * Puts a file whole or not at all.
     *
     * @throws SdkException when nobody knows whether it is there
     */
    void put(Path file, String key) throws IOException {
        long size = Files.size(file);
        if (size <= partBytes) {
            client.putObject(request -> request.bucket(place.bucket()).key(key), RequestBody.fromFile(file));
            return;
        }
        String id = client.createMultipartUpload(
                        request -> request.bucket(place.bucket()).key(key))
                .uploadId();
        try {
            List<CompletedPart> parts = putParts(file, size, key, id);
            client.completeMultipartUpload(request ->
                    request.bucket(place.bucket()).key(key).uploadId(id).multipartUpload(whole -> whole.parts(parts)));
        } catch (RuntimeException e) {
            abort(key, id);
            throw e;
        }
    }

    private List<CompletedPart> putParts(Path file, long size, String key, String id) {
        List<CompletedPart> parts = new ArrayList<>();
        for (long from = 0; from < size; from += partBytes) {
            int number = parts.size() + 1;
            String tag = client.uploadPart(
                            request -> request.bucket(place.bucket())
                                    .key(key)
                                    .uploadId(id)
                                    .partNumber(number),
                            part(file, from, Math.min(partBytes, size - from)))
                    .eTag();
            parts.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
        }
        return parts;
    }

    private static RequestBody part(Path file, long from, long length) {
        return RequestBody.fromContentProvider(() -> open(file, from, length), length, ANYTHING);
    }

    private static InputStream open(Path file, long from, long length) {
        try {
            FileChannel channel = FileChannel.open(file);
            channel.position(from);
            return new BoundedStream(Channels.newInputStream(channel), length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void abort(String key, String id) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(place.bucket()).key(key).uploadId(id));
        } catch (SdkException | UncheckedIOException leftToTheCollector) {
            LOG.debug("The parts of {} stay for a while", key, leftToTheCollector);
        }
    }

    /** Deletes the parts of uploads that were begun before {@code old} and never ended. */
    void dropAbandoned(Instant old) {
        client
                .listMultipartUploadsPaginator(
                        request -> request.bucket(place.bucket()).prefix(place.prefix()))
                .uploads()
                .stream()
                .filter(upload -> upload.initiated().isBefore(old))
                .forEach(upload -> abort(upload.key(), upload.uploadId()));
    }
}
