package app.storycore.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each new application context a database of its own of the kind under test. */
public class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        OnBothDatabases wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, OnBothDatabases.class);
        return new OwnDatabase(TestDatabase.underTest(), wanted != null && wanted.ofVersionBefore());
    }

    /** Equal for all tests that want the same, so that they share their contexts. */
    private record OwnDatabase(TestDatabase kind, boolean ofVersionBefore) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            Map<String, Object> settings = Map.copyOf(ofVersionBefore ? kind.ofVersionBefore() : kind.fresh());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
        }
    }
}
