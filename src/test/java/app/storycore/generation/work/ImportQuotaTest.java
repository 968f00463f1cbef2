package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.imports.ImportedPackage;
import app.storycore.generation.imports.PackageImport;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotDraft;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import app.storycore.quota.SmallQuotas;
import app.storycore.quota.StoredBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Packages for an account that has almost all it may. */
@SmallQuotas
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ImportQuotaTest extends RunTest {

    private static final long MEGABYTE = 1_000_000;

    @Autowired
    PackageImport imports;

    @Autowired
    AssetService assets;

    @Autowired
    Quotas quotas;

    @Autowired
    JdbcClient database;

    AccountId other;

    @BeforeEach
    void somebody_else() {
        other = somebody();
    }

    @Test
    void reads_nothing_of_a_package_when_there_are_all_projects_or_the_disk_is_used_up() throws IOException {
        for (int i = 0; i < 3; i++) {
            projects.create(other, "Full", VisualStyle.INK);
        }
        assertRefused(Quota.PROJECTS, other, unread());
        StoredBytes.store(database, owner, 100 * MEGABYTE);
        assertRefused(Quota.DISK, owner, unread());
    }

    @Test
    void refuses_shots_too_many_and_leaves_nothing() throws IOException {
        byte[] zip = exported(3);
        shots.addAll(project(other, 0), other, Collections.nCopies(10, ShotDraft.empty()));

        assertRefused(Quota.SHOTS, other, new ByteArrayInputStream(zip));

        assertThat(projects.count(other, "")).isEqualTo(1);
        assertThat(disk(other)).isZero();
    }

    @Test
    void stops_a_package_that_is_longer_than_one_may_be() throws IOException {
        assertRefused(Quota.UPLOAD, other, new ByteArrayInputStream(new byte[1_000_001]));
    }

    @Test
    void stops_a_package_that_is_longer_than_the_room_on_the_disk() throws IOException {
        StoredBytes.store(database, other, 100 * MEGABYTE - 500_000);

        assertRefused(Quota.DISK, other, new ByteArrayInputStream(new byte[600_000]));
    }

    /** The documents that are made of it need room too, which shows only at the end. */
    @Test
    void a_package_that_needs_more_than_there_is_leaves_neither_project_nor_files() throws IOException {
        byte[] zip = exported(2);
        StoredBytes.store(database, other, 100 * MEGABYTE - zip.length - 100);

        assertRefused(Quota.DISK, other, new ByteArrayInputStream(zip));

        assertThat(projects.count(other, "")).isZero();
        assertThat(disk(other)).isEqualTo(100 * MEGABYTE - zip.length - 100);
    }

    @Test
    void an_import_keeps_all_that_it_refers_to() throws IOException {
        byte[] zip = exported(2);

        ImportedPackage taken = imports.receive(other, new ByteArrayInputStream(zip));

        assertThat(taken.panels()).isEqualTo(2);
        GenerationId generation =
                queries.latest(taken.project().id(), other).orElseThrow().id();
        assertThat(assets.present(other, panelsOf(generation))).hasSize(2);
        assertThat(disk(other)).isGreaterThan(zip.length);
    }

    @Test
    void one_package_of_an_account_is_sent_at_a_time() throws IOException {
        InputStream first =
                new Watched(() -> assertRefused(Quota.UPLOADS_AT_ONCE, other, InputStream.nullInputStream()));
        assertThatThrownBy(() -> imports.receive(other, first)).hasMessageContaining("ZIP");
    }

    private List<UUID> panelsOf(GenerationId generation) {
        return queries.shots(generation, other).stream()
                .map(ShotSnapshot::panelAssetId)
                .toList();
    }

    private byte[] exported(int count) throws IOException {
        ProjectId project = project(count);
        done(generations.start(project, owner));
        return assets.read(queries.latest(project, owner).orElseThrow().packageAssetId(), owner);
    }

    private long disk(AccountId account) {
        return quotas.of(account, Quota.DISK).used();
    }

    private void assertRefused(Quota quota, AccountId account, InputStream zip) {
        assertThatThrownBy(() -> imports.receive(account, zip))
                .isInstanceOfSatisfying(
                        QuotaExceededException.class,
                        refused -> assertThat(refused.use().quota()).isEqualTo(quota));
    }

    private static InputStream unread() {
        return new Watched(() -> {
            throw new AssertionError("Something was read");
        });
    }

    /** An empty package; something happens when it is read. */
    private static final class Watched extends InputStream {

        private final Runnable whenRead;

        Watched(Runnable whenRead) {
            this.whenRead = whenRead;
        }

        @Override
        public int read() {
            whenRead.run();
            return -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return read();
        }
    }
}
