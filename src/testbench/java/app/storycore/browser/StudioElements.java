package app.storycore.browser;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.progressbar.testbench.ProgressBarElement;
import com.vaadin.flow.component.select.testbench.SelectElement;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.annotations.Attribute;
import com.vaadin.testbench.elementsbase.Element;
import java.util.List;

/** The studio's own parts as elements of Vaadin TestBench; whoever automates the studio may use them as they are. */
final class StudioElements {

    private StudioElements() {}

    /** What is known of one generation wherever it is shown. */
    abstract static class GenerationElement extends TestBenchElement {

        String generation() {
            return getDomAttribute("data-generation");
        }

        String status() {
            return getDomAttribute("data-status");
        }

        int progress() {
            return Integer.parseInt(getDomAttribute("data-progress"));
        }
    }

    /** The drawer's indicator. */
    @Element("*")
    @Attribute(name = "id", value = "generation-indicator")
    static class IndicatorElement extends TestBenchElement {

        List<CardElement> cards() {
            return $(CardElement.class).all();
        }
    }

    /** One generation in the indicator. */
    @Element("*")
    @Attribute(name = "class", contains = "generation-card")
    static class CardElement extends GenerationElement {

        /** From 0 to 100. */
        double bar() {
            return 100
                    * $(ProgressBarElement.class).first().getPropertyDouble("value")
                    / $(ProgressBarElement.class).first().getPropertyDouble("max");
        }
    }

    /** The dashboard's panel. */
    @Element("*")
    @Attribute(name = "id", value = "generation-panel")
    static class PanelElement extends GenerationElement {

        void press(String words) {
            $(ButtonElement.class).withText(words).first().click();
        }
    }

    /** One line of the queue. */
    @Element("*")
    @Attribute(name = "class", contains = "queue-row")
    static class QueueRowElement extends GenerationElement {

        SelectElement priority() {
            return $(SelectElement.class).first();
        }

        void press(String words) {
            $(ButtonElement.class).withText(words).first().click();
        }
    }
}
