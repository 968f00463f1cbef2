package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.storycore.ServiceTest;
import app.storycore.asset.s3.S3FileStore;
import app.storycore.asset.s3.S3Properties;
import app.storycore.asset.s3.S3Server;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.base.Transactions;
import app.storycore.base.start.StartProblem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes that start with the right file store, and with a wrong one. */
@ServiceTest
class StoreMarkerTest {

    @Autowired
    JdbcClient database;

    @Autowired
    Transactions transactions;

    @TempDir
    Path folder;

    private Map<String, Object> before;

    @BeforeEach
    void as_at_the_first_start() {
        before = database.sql("select marker, marked from file_store").query().singleRow();
        database.sql("delete from file_store").update();
    }

    @AfterEach
    void as_it_was() {
        database.sql("delete from file_store").update();
        database.sql("insert into file_store (id, marker, marked) values (1, :marker, :marked)")
                .param("marker", before.get("marker"))
                .param("marked", before.get("marked"))
                .update();
    }

    private void start(String store) throws IOException {
        FolderFileStore files = new FolderFileStore(Files.createDirectories(folder.resolve(store)));
        new StoreMarker(files, database, transactions).afterSingletonsInstantiated();
    }

    private Path marker(String store) {
        return folder.resolve(store).resolve("store.id");
    }

    @Test
    void starts_again_and_on_other_nodes_with_the_store_of_the_first_start() throws IOException {
        start("files");
        String written = Files.readString(marker("files"));

        assertThatCode(() -> start("files")).doesNotThrowAnyException();
        assertThat(Files.readString(marker("files"))).isEqualTo(written);
    }

    @Test
    void does_not_start_with_a_store_that_is_empty_or_of_another_database() throws IOException {
        start("files");
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(marker("other"), "of another database");

        for (String wrong : new String[] {"empty", "other"}) {
            assertThatExceptionOfType(StartProblem.class)
                    .isThrownBy(() -> start(wrong))
                    .withMessageContaining(folder.resolve(wrong).toString())
                    .withMessageContaining("is not the one of this database")
                    .withMessageContaining("studio.files");
        }
        assertThat(marker("empty")).doesNotExist();
    }

    @Test
    void does_not_take_a_store_away_from_another_database() throws IOException {
        start("files");
        database.sql("delete from file_store").update();

        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> start("files"))
                .withMessageContaining("belongs to another database")
                .withMessageContaining("delete store.id");
    }

    @Test
    void finishes_a_first_start_that_was_killed_before_the_store_was_marked() throws IOException {
        database.sql("insert into file_store (id, marker) values (1, 'begun')").update();

        start("files");

        assertThat(Files.readString(marker("files"))).isEqualTo("begun");
        assertThatExceptionOfType(StartProblem.class).isThrownBy(() -> start("empty"));
    }

    @Test
    void marks_and_knows_a_bucket_as_it_does_a_folder() throws IOException {
        FileStore bucket = S3Server.running().createStore();
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> new StoreMarker(bucket, database, transactions).afterSingletonsInstantiated())
                .withMessageContaining("s3://")
                .withMessageContaining("belongs to another database");

        start("files");
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> new StoreMarker(bucket, database, transactions).afterSingletonsInstantiated())
                .withMessageContaining("is not the one of this database");
        bucket.mark(Files.readString(marker("files")));
        new StoreMarker(bucket, database, transactions).afterSingletonsInstantiated();
    }

    @Test
    void says_in_a_sentence_why_the_store_cannot_be_asked() throws IOException {
        S3Server.running(); // and its credentials are here
        S3Properties away = new S3Properties("studio", URI.create("http://127.0.0.1:1"), "us-east-1", "", null);
        try (S3FileStore bucket = new S3FileStore(away)) {
            assertThatExceptionOfType(StartProblem.class)
                    .isThrownBy(() -> new StoreMarker(bucket, database, transactions).afterSingletonsInstantiated())
                    .withMessage("The file store s3://studio/ at 127.0.0.1:1 does not answer; make it available to this"
                            + " server, or name another one by studio.s3.endpoint.");
        }
    }
}
