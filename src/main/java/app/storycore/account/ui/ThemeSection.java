package app.storycore.account.ui;

import app.storycore.account.AccountInfo;
import app.storycore.account.ColorSchemeChoice;
import app.storycore.base.ui.SettingsSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;

/** In which light one wants the studio, on every device. */
final class ThemeSection extends Composite<SettingsSection> {

    private final Consumer<ColorSchemeChoice> prefer;
    private final RadioButtonGroup<ColorSchemeChoice> schemes = new RadioButtonGroup<>();

    ThemeSection(Consumer<ColorSchemeChoice> prefer) {
        this.prefer = prefer;
    }

    @Override
    protected SettingsSection initContent() {
        schemes.setAriaLabel(getTranslation("frame.scheme"));
        schemes.setItems(ColorSchemeChoice.values());
        schemes.setItemLabelGenerator(choice -> getTranslation("frame.scheme." + choice.name()));
        schemes.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                prefer.accept(event.getValue());
            }
        });
        return new SettingsSection(getTranslation("frame.scheme"), getTranslation("account.scheme.text"), schemes);
    }

    void show(AccountInfo account) {
        schemes.setValue(account.colorScheme());
    }
}
