package app.storycore.base.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * Refuses a setting whose value is of another type or out of its {@link SettingRange}. Bean Validation would hear only of
 * values that have the right type, and knows neither the setting's name nor its default.
 */
public final class SettingRangeHandler extends AbstractBindHandler {

    public SettingRangeHandler() {}

    SettingRangeHandler(BindHandler next) {
        super(next);
    }

    /** @throws InvalidSetting when the value is out of range */
    @Override
    public @Nullable Object onSuccess(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        SettingRange range = target.getAnnotation(SettingRange.class);
        if (range != null && !form(target).contains(range, result)) {
            throw refusal(name, target, range, context);
        }
        return super.onSuccess(name, target, context, result);
    }

    /** @throws InvalidSetting when the value cannot be read */
    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) throws Exception {
        SettingRange range = target.getAnnotation(SettingRange.class);
        if (range != null && !(error instanceof InvalidSetting)) {
            throw refusal(name, target, range, context);
        }
        return super.onFailure(name, target, context, error);
    }

    private static InvalidSetting refusal(
            ConfigurationPropertyName name, Bindable<?> target, SettingRange range, BindContext context) {
        ConfigurationProperty property = context.getConfigurationProperty();
        DefaultValue usual = target.getAnnotation(DefaultValue.class);
        return new InvalidSetting(
                name.toString(),
                range.of(),
                property == null ? "" : property.getValue(),
                form(target).describe(range),
                "correct it, or leave it out" + (usual == null ? "" : " for " + String.join(",", usual.value())));
    }

    private static SettingForm form(Bindable<?> target) {
        return SettingForm.of(target.getType().toClass()).orElseThrow();
    }
}
