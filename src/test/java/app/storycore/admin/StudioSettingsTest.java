package app.storycore.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StudioSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"studio.api-key", "studio.apiKey", "studio.PASSWORD", "studio.clientSecret", "studio.a.Token"})
    void hides_secrets_however_they_are_spelled(String name) {
        assertThat(value(name)).doesNotContain("open sesame");
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio.data", "studio.engine"})
    void shows_the_others(String name) {
        assertThat(value(name)).contains("open sesame");
    }

    private static String value(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, "open sesame")));
        return new StudioSettings(environment).all().toString();
    }
}
