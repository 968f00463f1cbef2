package app.storycore.generation.ui.version;

import app.storycore.generation.version.VersionInfo;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The choice of what a version is compared with. */
final class VersionSelect extends Select<VersionInfo> {

    /** @param onChoice told what somebody wants to compare with */
    VersionSelect(Consumer<VersionInfo> onChoice) {
        addClassName("version-select");
        setAriaLabel(getTranslation("version.with"));
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChoice.accept(change.getValue());
            }
        });
    }

    /** Offers these, unless there is only one. */
    void show(List<VersionInfo> versions, @Nullable VersionInfo chosen, Function<VersionInfo, String> name) {
        setItemLabelGenerator(
                version -> version == null ? "" : getTranslation("version.with.one", name.apply(version)));
        setItems(versions);
        setValue(chosen);
        setVisible(versions.size() > 1);
    }
}
