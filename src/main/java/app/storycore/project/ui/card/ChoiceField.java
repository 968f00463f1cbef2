package app.storycore.project.ui.card;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A choice of a few words that may stay open, as a browser's own select.
 *
 * <p>A storyboard shows a hundred of these at once; Vaadin's Select keeps a component for each of its items on both sides,
 * this one a single element without children, whose options are the same for all of them and kept once.
 */
@Tag("select")
final class ChoiceField<E extends Enum<E>> extends AbstractSinglePropertyField<ChoiceField<E>, Optional<E>> {

    ChoiceField(String label, Class<E> type, Function<E, String> words) {
        super(
                "value",
                Optional.empty(),
                String.class,
                code -> read(type, code),
                value -> value.map(Enum::name).orElse(""));
        addClassName("choice-field");
        setSynchronizedEvent("change");
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
        getElement().setProperty("innerHTML", options(label, type, words).intern());
        addValueChangeListener(change -> markOpen());
        markOpen();
    }

    /** Chooses, or leaves open with null. */
    void choose(@Nullable E value) {
        setValue(Optional.ofNullable(value));
    }

    private void markOpen() {
        getElement().getClassList().set("choice-field-open", getValue().isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> read(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(code))
                .findFirst();
    }

    private static <E extends Enum<E>> String options(String label, Class<E> type, Function<E, String> words) {
        return option("", label)
                + Arrays.stream(type.getEnumConstants())
                        .map(value -> option(value.name(), words.apply(value)))
                        .collect(Collectors.joining());
    }

    private static String option(String code, String text) {
        return "<option value=\"" + code + "\">" + Entities.escape(text) + "</option>";
    }
}
