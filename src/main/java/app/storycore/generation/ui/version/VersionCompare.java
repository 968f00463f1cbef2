package app.storycore.generation.ui.version;

import app.storycore.asset.AssetLinks;
import app.storycore.generation.version.VersionInfo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** One picture large, or two of them with a slider between: the left one is uncovered to where the slider stands. */
final class VersionCompare extends Div {

    /** The slider is the browser's own, with its keys. */
    private static final String FOLLOW_THE_SLIDER = """
            const slide = () => this.parentElement.style.setProperty('--split', this.value + '%');
            if (!this.studioSlides) {
              this.studioSlides = true;
              this.addEventListener('input', slide);
            }
            slide();
            """;

    private final Image before = new Image();
    private final Image after = new Image();
    private final Span beforeName = new Span();
    private final Span afterName = new Span();
    private final Element slider = new Element("input");

    VersionCompare() {
        addClassName("version-compare");
        before.addClassName("version-before");
        beforeName.addClassNames("version-name", "version-name-before");
        afterName.addClassNames("version-name", "version-name-after");
        slider.setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("value", "50");
        slider.getClassList().add("version-slider");
        add(after, before, afterName, beforeName);
        getElement().appendChild(slider);
    }

    /**
     * Shows a version, beside another one.
     *
     * @param other null or the same when there is nothing to compare with
     */
    void show(VersionInfo version, String name, @Nullable VersionInfo other, String nameOfOther) {
        boolean two = other != null && !other.id().equals(version.id());
        after.setSrc(AssetLinks.show(version.id().picture()));
        after.setAlt(name);
        afterName.setText(name);
        before.setVisible(two);
        beforeName.setVisible(two);
        afterName.setVisible(two);
        slider.setVisible(two);
        setClassName("version-compare-two", two);
        slider.setAttribute("aria-label", getTranslation("version.slider", nameOfOther, name));
        if (other != null && two) {
            before.setSrc(AssetLinks.show(other.id().picture()));
            before.setAlt(nameOfOther);
            beforeName.setText(nameOfOther);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        slider.executeJs(FOLLOW_THE_SLIDER);
    }
}
