package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.storycore.asset.s3.S3Properties;
import app.storycore.base.StudioProperties;
import app.storycore.base.start.StartProblem;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings, and the store that they choose. */
class StoreConfigurationTest {

    @Test
    void files_are_in_the_data_folder_or_in_one_of_their_own() {
        assertThat(name(Map.of("studio.data", "/srv/studio"))).isEqualTo("/srv/studio/files");
        assertThat(name(Map.of("studio.data", "/srv/studio", "studio.files", " ")))
                .isEqualTo("/srv/studio/files");
        assertThat(name(Map.of("studio.files", "/mnt/files"))).isEqualTo("/mnt/files");
    }

    @Test
    void files_are_in_a_bucket() {
        assertThat(name(Map.of("studio.s3.bucket", "studio"))).isEqualTo("s3://studio/");
        assertThat(name(Map.of(
                        "studio.s3.bucket", "studio",
                        "studio.s3.prefix", "/of/us/",
                        "studio.s3.endpoint", "http://minio:9000")))
                .isEqualTo("s3://studio/of/us/ at minio:9000");
    }

    @Test
    void the_bucket_is_a_part_of_the_path_on_servers_other_than_amazons() {
        assertThat(bucket(Map.of("studio.s3.bucket", "studio")).pathStyle()).isFalse();
        assertThat(bucket(Map.of("studio.s3.bucket", "studio", "studio.s3.endpoint", "http://minio:9000"))
                        .pathStyle())
                .isTrue();
    }

    @Test
    void refuses_settings_that_contradict_each_other() {
        assertThatExceptionOfType(StartProblem.class)
                .isThrownBy(() -> name(Map.of("studio.files", "/mnt/files", "studio.s3.bucket", "studio")))
                .withMessage("Files are kept in a folder or in a bucket, not in both; leave out studio.files or"
                        + " studio.s3.bucket.");
        assertRefused(Map.of("studio.s3.endpoint", "http://minio:9000"), "name it by studio.s3.bucket.");
        assertRefused(
                Map.of("studio.s3.bucket", "studio", "studio.s3.endpoint", "minio:9000"),
                "studio.s3.endpoint is minio:9000; it has to be an address such as");
    }

    private static void assertRefused(Map<String, String> settings, String sentence) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bucket(settings))
                .havingRootCause()
                .isInstanceOf(StartProblem.class)
                .withMessageContaining(sentence);
    }

    private static String name(Map<String, String> settings) {
        StudioProperties places = binder(settings).bindOrCreate("studio", StudioProperties.class);
        return new StoreConfiguration()
                .fileStore(places, bucket(settings))
                .name()
                .replace(Path.of("").toAbsolutePath().getRoot().toString(), "/");
    }

    private static S3Properties bucket(Map<String, String> settings) {
        return binder(settings).bindOrCreate("studio.s3", S3Properties.class);
    }

    private static Binder binder(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings));
    }
}
