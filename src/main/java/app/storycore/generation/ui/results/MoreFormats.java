package app.storycore.generation.ui.results;

import app.storycore.base.ui.StudioIcon;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.document.DocumentFormat;
import app.storycore.generation.document.DocumentLinks;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The documents that are made of an ended generation when somebody asks for them. */
public final class MoreFormats extends MenuBar {

    private @Nullable GenerationSnapshot shown;

    MoreFormats() {
        MenuItem more = addItem(getTranslation("panel.formats"));
        more.add(StudioIcon.CHEVRON_DOWN.create());
        addClassName("more-formats");
        for (DocumentFormat format : DocumentFormat.offered()) {
            if (format.hasEditRate()) {
                MenuItem edit = more.getSubMenu().addItem(words(format));
                for (EditRate rate : EditRate.values()) {
                    edit.getSubMenu()
                            .addItem(
                                    getTranslation("panel.formats.rate", rate.label()),
                                    click -> fetch(generation -> DocumentLinks.of(generation, format, rate)));
                }
            } else {
                more.getSubMenu()
                        .addItem(words(format), click -> fetch(generation -> DocumentLinks.of(generation, format)));
            }
        }
    }

    void show(GenerationSnapshot generation) {
        shown = generation;
        setVisible(generation.status().isTerminal() && generation.made() + generation.reused() > 0);
    }

    /**
     * In a tab of its own, which closes when the document comes and says why when it does not: this page would stop
     * speaking to the server if it were sent away, even by a download.
     */
    private void fetch(Function<GenerationId, String> link) {
        if (shown != null) {
            String address = link.apply(shown.id());
            getUI().ifPresent(ui -> ui.getPage().open(address, "_blank"));
        }
    }

    private String words(DocumentFormat format) {
        return switch (format) {
            case PDF -> getTranslation("panel.pdf");
            case PDF_1 -> getTranslation("panel.formats.pdf", 1);
            case PDF_2 -> getTranslation("panel.formats.pdf", 2);
            case PDF_4 -> getTranslation("panel.formats.pdf", 4);
            case PDF_6 -> getTranslation("panel.formats.pdf", 6);
            case PDF_9 -> getTranslation("panel.formats.pdf", 9);
            case GIF -> getTranslation("panel.formats.gif");
            case CONTACT_SHEET -> getTranslation("panel.formats.contactSheet");
            case ANIMATIC_25, ANIMATIC_30, MOVING_ANIMATIC, MOVING_ANIMATIC_25, MOVING_ANIMATIC_30 ->
                throw new IllegalArgumentException("Films are chosen in their dialog");
            case SHOT_LIST -> getTranslation("panel.formats.shotList");
            case OTIO_BUNDLE -> getTranslation("panel.formats.otioBundle");
            case OTIO -> getTranslation("panel.formats.otio");
            case EDL -> getTranslation("panel.formats.edl");
            case FINAL_CUT_XML -> getTranslation("panel.formats.finalCutXml");
            case STORYBOARDER -> getTranslation("panel.formats.storyboarder");
        };
    }
}
