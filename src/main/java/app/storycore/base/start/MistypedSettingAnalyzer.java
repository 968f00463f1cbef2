package app.storycore.base.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says which setting of Spring Boot has a value of another type, where one is read before all others are. */
@Order(1)
class MistypedSettingAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    private static final String CONVERSION = "Failed to convert to type ";

    @Override
    protected @Nullable FailureAnalysis analyze(
            Throwable rootFailure, InvalidConfigurationPropertyValueException cause) {
        String reason = cause.getReason();
        if (reason == null || !reason.startsWith(CONVERSION)) {
            return null;
        }
        String type = reason.substring(reason.lastIndexOf('.') + 1);
        return new FailureAnalysis(
                UnreadableSettingAnalyzer.sentence(cause.getName(), cause.getValue(), type), null, cause);
    }
}
