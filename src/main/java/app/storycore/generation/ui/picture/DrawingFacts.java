package app.storycore.generation.ui.picture;

import app.storycore.base.ui.WrittenText;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelProvenance.SentPicture;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a panel was drawn: by what, from which words and pictures, in which time; closed until somebody asks. */
final class DrawingFacts extends NativeDetails {

    private static final double MILLIS = 1_000;

    private final DescriptionList facts = new DescriptionList();

    DrawingFacts() {
        super();
        setSummaryText(getTranslation("lightbox.drawn"));
        setContent(facts);
        addClassName("drawing-facts");
    }

    /** @param drawn null when nobody knows */
    void show(@Nullable PanelProvenance drawn) {
        facts.removeAll();
        setVisible(drawn != null);
        if (drawn != null) {
            fact("lightbox.drawn.engine", (drawn.engine() + " " + drawn.engineVersion()).strip());
            fact("lightbox.drawn.server", drawn.server());
            fact("lightbox.drawn.seed", drawn.seed());
            fact("lightbox.drawn.time", getTranslation("lightbox.drawn.seconds", drawn.millis() / MILLIS));
            fact("lightbox.drawn.cost", drawn.mayBill() ? getTranslation("lightbox.drawn.bills") : "");
            fact("lightbox.drawn.prompt", drawn.prompt());
            fact("lightbox.drawn.negative", drawn.negative());
            fact("lightbox.drawn.pictures", pictures(drawn.pictures()));
            fact("lightbox.drawn.job", drawn.job());
        }
    }

    /** Their numbers are those by which the text calls them. */
    private String pictures(List<SentPicture> sent) {
        List<String> numbered = new ArrayList<>();
        for (SentPicture picture : sent) {
            numbered.add(numbered.size() + 1 + ": " + subject(picture));
        }
        return String.join(", ", numbered);
    }

    private String subject(SentPicture picture) {
        return switch (picture.kind()) {
            case "PREVIOUS_PANEL" -> getTranslation("lightbox.drawn.before");
            case "SHEET" -> getTranslation("lightbox.drawn.sheet");
            default -> picture.name();
        };
    }

    /** What there is nothing to say of is left out. */
    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Div fact = new Div(new Term(getTranslation(key)), new Description(WrittenText.shownIn(new Span(value))));
            fact.addClassName("drawing-fact");
            facts.add(fact);
        }
    }
}
