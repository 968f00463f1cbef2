package app.storycore.asset.s3;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Asks which objects are there, several at a time: a server answers for one at a time only. */
final class S3Presence {

    private static final int AT_ONCE = 16;

    private final S3Client client;
    private final S3Properties place;

    S3Presence(S3Client client, S3Properties place) {
        this.client = client;
        this.place = place;
    }

    /**
     * Those of these hashes that have no object.
     *
     * @throws SdkException when nobody knows, or what a connection met that ended without an answer
     */
    Set<String> missing(Collection<String> contentHashes) {
        Set<String> missing = ConcurrentHashMap.newKeySet();
        try (ExecutorService questions =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<Boolean>> answers = contentHashes.stream()
                    .map(hash -> questions.submit(() -> isThere(hash) || missing.add(hash)))
                    .toList();
            try {
                for (Future<Boolean> answer : answers) {
                    answer.get();
                }
            } catch (ExecutionException e) {
                questions.shutdownNow();
                throw e.getCause() instanceof RuntimeException known
                        ? known
                        : SdkClientException.create("Not asked", e);
            } catch (InterruptedException e) {
                questions.shutdownNow();
                Thread.currentThread().interrupt();
                throw AbortedException.create("Not asked", e);
            }
        }
        return missing;
    }

    private boolean isThere(String hash) {
        try {
            client.headObject(request -> request.bucket(place.bucket()).key(place.key(hash)));
            return true;
        } catch (NoSuchKeyException notThere) {
            return false;
        }
    }
}
