package app.storycore.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * What a studio of the version before (57c1775, schema 16) has left when it was killed in the middle of its work; the
 * files of its pictures are not kept.
 *
 * @see "src/test/resources/database/README.md"
 */
final class VersionBefore {

    private static final String SCHEMA = "16";

    private VersionBefore() {}

    /** Unpacks the files of the embedded database and returns their JDBC address. */
    static String unpack() {
        Path folder = Path.of("target", "version-before", UUID.randomUUID().toString());
        unpack(folder);
        return "jdbc:hsqldb:file:" + folder.resolve("studio") + ";hsqldb.tx=mvcc;hsqldb.write_delay=false"
                + ";hsqldb.default_table_type=cached;hsqldb.lob_file_scale=1;hsqldb.lock_file=false;shutdown=true";
    }

    /** Unpacks the files of the embedded database into a new folder. */
    static void unpack(Path folder) {
        try (ZipInputStream zip = new ZipInputStream(open("version-before-hsqldb.zip"))) {
            Files.createDirectories(folder);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the tables of that version in an empty PostgreSQL database and fills them. */
    static void fill(String url, String username) {
        DriverManagerDataSource source = new DriverManagerDataSource(url, username, "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .target(SCHEMA)
                .load()
                .migrate();
        ResourceDatabasePopulator script =
                new ResourceDatabasePopulator(new ClassPathResource("database/version-before-postgresql.sql"));
        script.setSqlScriptEncoding("UTF-8");
        script.execute(source);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(VersionBefore.class.getResourceAsStream("/database/" + name));
    }
}
