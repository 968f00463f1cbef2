package app.storycore.base.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says which setting of Spring Boot, such as the port, has a value of another type. */
@Order(1)
class UnreadableSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        if (property == null) {
            return null;
        }
        String type = cause.getTarget().getType().toClass().getSimpleName();
        return new FailureAnalysis(sentence(property.getName(), property.getValue(), type), null, cause);
    }

    static String sentence(Object name, @Nullable Object value, String type) {
        return "The setting " + name + " is \"" + value + "\", which cannot be read as " + type
                + "; correct it, or leave it out.";
    }
}
