package app.storycore.base.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.disk.DiskLimits;
import app.storycore.generation.queue.GenerationLimits;
import app.storycore.generation.removal.HistoryLimits;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.generation.work.schedule.NodeLimits;
import app.storycore.quota.QuotaLimits;
import app.storycore.shell.PushLimits;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class SettingRangeTest {

    private static final List<Class<?>> RECORDS = List.of(
            DiskLimits.class,
            GenerationLimits.class,
            HistoryLimits.class,
            NodeLimits.class,
            PictureSizes.class,
            PushLimits.class,
            QuotaLimits.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    studio.generations.at-once | 0 | a whole number from 1 to 1000
                    studio.generations.at-once | four | a whole number from 1 to 1000
                    studio.generations.at-once | 99999999999 | a whole number from 1 to 1000
                    studio.generations.per-account | 1001 | a whole number from 1 to 1000
                    studio.generations.turn | soon | a duration from 1s to 365d, such as 500ms, 30s or 2m
                    studio.generations.turn | 5 | a duration from 1s to 365d, such as 500ms, 30s or 2m
                    studio.generations.turn | -2m | a duration from 1s to 365d, such as 500ms, 30s or 2m
                    studio.generations.retry-after | 0s | a duration from 1ms to 1h, such as 500ms, 30s or 2m
                    studio.generations.look-for-room-after | 2h | a duration from 1ms to 1h, such as 500ms, 30s or 2m
                    studio.history.keep-days | -1 | a whole number from 0 to 36500
                    studio.history.keep-runs | 1.5 | a whole number from 0 to 1000000
                    studio.disk.pause-below | lots | a size from 0B to 1000TB, such as 256MB or 1GB
                    studio.disk.refuse-below | -1MB | a size from 0B to 1000TB, such as 256MB or 1GB
                    studio.quota.disk-megabytes | 9223372036854775807 | a whole number from 0 to 1000000000000
                    studio.quota.upload-megabytes | 8001 | a whole number from 0 to 8000
                    studio.quota.shots | many | a whole number from 0 to 1000000000000
                    studio.pictures.panel-width | 300 | a whole number from 320 to 3840 that 80 divides
                    studio.pictures.panel-width | 1290 | a whole number from 320 to 3840 that 80 divides
                    studio.pictures.delivery-width | 4000 | a whole number from 320 to 3840 that 32 divides
                    studio.pictures.delivery-width | 1930 | a whole number from 320 to 3840 that 32 divides
                    """)
    void refuses_values_of_another_type_or_out_of_range(String name, String value, String allowed) {
        assertThatThrownBy(() -> bind(Map.of(name, value)))
                .isInstanceOf(BindException.class)
                .cause()
                .isInstanceOf(InvalidSetting.class)
                .message()
                .startsWith("The setting " + name + " (")
                .contains(") is \"" + value + "\", but must be " + allowed + "; correct it, or leave it out for ");
    }

    @ParameterizedTest
    @CsvSource({
        "studio.generations.at-once, 1",
        "studio.generations.turn, 1000",
        "studio.generations.turn, PT5M",
        "studio.disk.pause-below, 1000TB",
        "studio.quota.upload-megabytes, 0",
        "studio.pictures.panel-width, 3840",
        "studio.pictures.delivery-width, 352"
    })
    void takes_values_up_to_the_ends_of_a_range(String name, String value) {
        bind(Map.of(name, value));
    }

    @Test
    void says_what_the_setting_is() {
        assertThatThrownBy(() -> bind(Map.of("studio.quota.projects", "-1")))
                .rootCause()
                .hasMessage(
                        "The setting studio.quota.projects (projects of one account; 0 for no limit) is \"-1\", but must"
                                + " be a whole number from 0 to 1000000000000; correct it, or leave it out for 1000.");
    }

    @Test
    void refuses_two_limits_of_the_disk_that_contradict_each_other() {
        assertThatThrownBy(() -> bind(Map.of("studio.disk.pause-below", "100MB")))
                .rootCause()
                .isInstanceOf(InvalidSetting.class)
                .hasMessageContaining("studio.disk.refuse-below (free space below which nothing is stored")
                .hasMessageEndingWith(
                        "is \"256MB\", but must be at most studio.disk.pause-below, which is 100MB; make it"
                                + " smaller, or the other larger.");
    }

    /** What a setting without a range would let through, nobody would hear of at the start. */
    @ParameterizedTest
    @MethodSource("settings")
    void every_setting_has_a_range_that_its_default_is_in(Parameter setting) {
        SettingRange range = setting.getAnnotation(SettingRange.class);
        assertThat(range).as("@SettingRange of %s", setting).isNotNull();
        String usual = setting.getAnnotation(DefaultValue.class).value()[0];
        SettingForm form = SettingForm.of(setting.getType()).orElseThrow();
        assertThat(form.contains(range, usual))
                .as("%s in the range of %s", usual, setting)
                .isTrue();
        assertThat(range.from().isEmpty())
                .as("only what has no order has no ends")
                .isEqualTo(form == SettingForm.SWITCH);
    }

    /** The sentence offers the default of the record; what is written down for operators must not be another one. */
    @Test
    void the_settings_that_come_with_the_studio_are_the_defaults() throws IOException {
        Properties written = PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"));
        for (Class<?> record : RECORDS) {
            String prefix = record.getAnnotation(ConfigurationProperties.class).value();
            MapConfigurationPropertySource here = new MapConfigurationPropertySource(written);
            assertThat(new Binder(here).bindOrCreate(prefix, Bindable.of(record)))
                    .isEqualTo(
                            new Binder(new MapConfigurationPropertySource()).bindOrCreate(prefix, Bindable.of(record)));
        }
    }

    private static void bind(Map<String, String> settings) {
        Binder binder = new Binder(
                List.of(new MapConfigurationPropertySource(settings)), null, null, null, new SettingRangeHandler());
        RECORDS.forEach(record -> binder.bindOrCreate(
                record.getAnnotation(ConfigurationProperties.class).value(), Bindable.of(record)));
    }

    private static Stream<Parameter> settings() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        return scan.findCandidateComponents("app.storycore").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(Objects::requireNonNull)
                .map(name -> ClassUtils.resolveClassName(name, SettingRangeTest.class.getClassLoader()))
                .flatMap(record -> Arrays.stream(record.getDeclaredConstructors()))
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(setting -> SettingForm.of(setting.getType()).isPresent());
    }
}
