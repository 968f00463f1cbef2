package app.storycore.admin;

import app.storycore.admin.SystemState.Setting;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/** The settings of the studio as they are in force, wherever they were written. */
@Component
class StudioSettings {

    private static final String PREFIX = "studio.";
    private static final Pattern SECRET = Pattern.compile(
            "password|passphrase|secret|token|key|credential|authorization|login", Pattern.CASE_INSENSITIVE);
    private static final String HIDDEN = "\u2022\u2022\u2022\u2022\u2022\u2022";

    private final ConfigurableEnvironment environment;

    StudioSettings(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    List<Setting> all() {
        TreeSet<String> names = new TreeSet<>();
        environment.getPropertySources().forEach(source -> {
            if (source instanceof EnumerablePropertySource<?> known) {
                names.addAll(List.of(known.getPropertyNames()));
            }
        });
        return names.stream()
                .filter(name -> name.startsWith(PREFIX))
                .map(name -> new Setting(name, value(name)))
                .toList();
    }

    private String value(String name) {
        String value = Objects.requireNonNullElse(environment.getProperty(name), "");
        return SECRET.matcher(name).find() && !value.isEmpty() ? HIDDEN : value;
    }
}
