package app.storycore.crash;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.asset.CollectNow;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.WrittenDocuments;
import app.storycore.generation.imports.PackageImport;
import app.storycore.project.ProjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes into a child and goes out of it beside the work: packages and documents. */
final class CrashTraffic {

    /** The account that receives packages. */
    static final String RECEIVER = "receiver";

    private static final String SENDER = "sender";

    /** The services that people's clicks end in. */
    record Studio(
            AccountService accounts,
            AssetService assets,
            PackageImport imports,
            WrittenDocuments documents,
            CollectNow collector) {}

    private final Studio studio;
    private final JdbcClient database;
    private final CrashJournal journal;
    private final Path file;

    /** @param file for the package of the first generation */
    CrashTraffic(Studio studio, JdbcClient database, CrashJournal journal, Path file) {
        this.studio = studio;
        this.database = database;
        this.journal = journal;
        this.file = file;
    }

    private record Drawn(GenerationId id, AccountId owner, UUID file) {}

    private Drawn drawn() {
        return database.sql("select id, owner_id, package_asset_id from generation order by submitted_at limit 1")
                .query((row, index) -> new Drawn(
                        new GenerationId(row.getObject(1, UUID.class)),
                        new AccountId(row.getObject(2, UUID.class)),
                        row.getObject(3, UUID.class)))
                .single();
    }

    /** Leaves the package of what was drawn, and two accounts that send and receive it. */
    void prepare() throws IOException {
        Drawn drawn = drawn();
        Files.write(file, studio.assets().read(drawn.file(), drawn.owner()));
        studio.accounts().create(SENDER, "long enough", Role.USER);
        studio.accounts().create(RECEIVER, "long enough", Role.USER);
    }

    /** A package that is never sent to its end, packages that come in, and documents that go out; without an end. */
    void flow() throws IOException {
        byte[] zip = Files.readAllBytes(file);
        Thread.ofPlatform().start(() -> attempt(() -> studio.imports().receive(account(SENDER), new HalfSent(zip))));
        Thread.ofPlatform().start(() -> endlessly(this::writeDocuments));
        endlessly(this::receive);
    }

    /** One package more, and everything that nobody needs is collected. */
    void end() throws IOException {
        receive();
        studio.collector().collect();
    }

    private void receive() throws IOException {
        byte[] zip = Files.readAllBytes(file);
        ProjectId project = studio.imports()
                .receive(account(RECEIVER), new ByteArrayInputStream(zip))
                .project()
                .id();
        journal.imported(project);
    }

    private void writeDocuments() throws IOException {
        Drawn drawn = drawn();
        studio.documents().write(drawn.id(), drawn.owner());
    }

    private AccountId account(String name) {
        return new AccountId(database.sql("select id from account where username = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    @FunctionalInterface
    private interface Deed {
        void perform() throws IOException;
    }

    private static void endlessly(Deed deed) {
        while (true) {
            attempt(deed);
        }
    }

    private static void attempt(Deed deed) {
        try {
            deed.perform();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first half of a package, and then nothing, neither bytes nor an end. */
    private final class HalfSent extends InputStream {

        private final InputStream half;

        HalfSent(byte[] zip) {
            half = new ByteArrayInputStream(zip, 0, zip.length / 2);
        }

        @Override
        public int read() throws IOException {
            throw new IOException("Nobody reads a package byte by byte");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = half.read(bytes, from, length);
            if (read < 0) {
                journal.sending();
                hang();
            }
            return read;
        }

        private static void hang() {
            try {
                Thread.currentThread().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
