package app.storycore.asset.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FileStoreContract;
import app.storycore.asset.store.MissingFileException;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.asset.store.StoredFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;

class S3FileStoreTest extends FileStoreContract {

    /** The smallest that servers take. */
    private static final int PART_BYTES = 5 << 20;

    private S3Properties place;
    private S3Client client;

    @Override
    protected FileStore empty() {
        place = S3Server.running().createBucket();
        client = S3Clients.connect(place, null);
        return new S3FileStore(client, place, PART_BYTES);
    }

    @Test
    void puts_a_large_file_in_parts() throws IOException {
        byte[] bytes = new byte[2 * PART_BYTES + 17];
        new Random(1).nextBytes(bytes);
        StoredFile file = put(bytes);

        try (var in = store.open(file, 0, file.size())) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(uploads()).isEmpty();
    }

    @Test
    void drops_parts_of_uploads_that_never_ended() throws IOException {
        String key = place.key("ab".repeat(32));
        String id = client.createMultipartUpload(
                        request -> request.bucket(place.bucket()).key(key))
                .uploadId();
        client.uploadPart(
                request -> request.bucket(place.bucket()).key(key).uploadId(id).partNumber(1),
                RequestBody.fromString("half a film"));
        assertThat(uploads()).extracting(MultipartUpload::key).containsExactly(key);

        store.dropAbandoned(Instant.now().minus(Duration.ofHours(1)));
        assertThat(uploads()).as("an upload at work").hasSize(1);

        store.dropAbandoned(Instant.now().plus(Duration.ofHours(1)));
        assertThat(uploads()).isEmpty();
        assertThat(store.missing(Set.of("ab".repeat(32)))).hasSize(1);
    }

    private List<MultipartUpload> uploads() {
        return client.listMultipartUploads(request -> request.bucket(place.bucket()))
                .uploads();
    }

    @Test
    void a_file_that_is_shorter_than_it_should_be_is_missing() throws IOException {
        StoredFile file = put("0123456789");
        client.putObject(
                request -> request.bucket(place.bucket()).key(place.key(file.contentHash())),
                RequestBody.fromString("0123"));

        assertThatExceptionOfType(MissingFileException.class).isThrownBy(() -> read(file, 5, 5));
    }

    @Test
    void says_that_there_is_no_such_bucket() {
        S3Properties wrong = S3Server.running().place("nobodys");
        assertUnreachable(wrong, client, "s3://nobodys/of-tests/", "has no such bucket", "studio.s3.bucket");
    }

    @Test
    void says_that_the_credentials_are_refused() {
        S3Client stranger = S3Clients.connect(
                place, StaticCredentialsProvider.create(AwsBasicCredentials.create("studio", "guessed")));
        assertUnreachable(place, stranger, place.bucket(), "refuses the credentials of this server");
        assertThatExceptionOfType(StoreUnreachableException.class)
                .isThrownBy(() -> new S3FileStore(stranger, place, PART_BYTES).marker())
                .withMessageContaining("SignatureDoesNotMatch");
    }

    @Test
    void says_that_nobody_answers() {
        S3Properties away = new S3Properties("studio", URI.create("http://127.0.0.1:1"), "us-east-1", "", null);
        assertUnreachable(
                away,
                S3Clients.connect(away, null),
                "s3://studio/ at 127.0.0.1:1 does not answer",
                "studio.s3.endpoint");
    }

    /** As a server does that is killed while it is asked. */
    @Test
    void says_so_too_when_a_connection_ends_without_an_answer() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> hangUp(server));
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
            S3Properties killed = new S3Properties("studio", address, "us-east-1", "", null);
            assertUnreachable(killed, S3Clients.connect(killed, null), "s3://studio/", "does not answer");
        }
    }

    private static void hangUp(ServerSocket server) {
        try {
            while (true) {
                server.accept().close();
            }
        } catch (IOException theTestHasEnded) {
            // nobody asks any more
        }
    }

    /** Whatever is asked: nobody knows. */
    private void assertUnreachable(S3Properties wrong, S3Client through, String... sentence) {
        S3FileStore unreachable = new S3FileStore(through, wrong, PART_BYTES);
        StoredFile file = file("a panel".getBytes(StandardCharsets.UTF_8));
        List<Question> questions = List.of(
                unreachable::marker,
                () -> unreachable.missing(Set.of(file.contentHash())),
                () -> unreachable.open(file, 0, 1),
                () -> unreachable.list("ab"));
        for (Question question : questions) {
            assertThatExceptionOfType(StoreUnreachableException.class)
                    .isThrownBy(question::ask)
                    .satisfies(away -> assertThat(away.getMessage()).contains(sentence));
        }
        // while it is sent, a connection that ends may come before the answer
        assertThatExceptionOfType(StoreUnreachableException.class)
                .isThrownBy(() -> unreachable.put(Files.writeString(unreachable.newPart(), "a panel"), file));
    }

    private interface Question {
        Object ask() throws IOException;
    }
}
