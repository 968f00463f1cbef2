package app.storycore.generation.ui.pdf;

import app.storycore.account.AccountId;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.document.DocumentRefusedException;
import app.storycore.generation.document.PdfPreviewService;
import app.storycore.generation.document.PdfPreviewService.Preview;
import app.storycore.generation.pdf.PdfLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of the PDF as it will be, and how many it has. */
final class PdfPreviewPane extends Div {

    private final PdfPreviewService previews;
    private final GenerationId generationId;
    private final AccountId ownerId;
    private final Image page = new Image();
    private final Span pages = new Span();
    private final Span place = new Span();
    private final Button before = new Button(StudioIcon.PREVIOUS.create(), click -> turn(-1));
    private final Button after = new Button(StudioIcon.NEXT.create(), click -> turn(1));
    private final BackgroundQuery<Optional<Preview>> query = new BackgroundQuery<>(this, this::show, this::fail);
    private @Nullable PdfLayout asked;
    private int index;

    PdfPreviewPane(PdfPreviewService previews, GenerationId generationId, AccountId ownerId) {
        this.previews = previews;
        this.generationId = generationId;
        this.ownerId = ownerId;
        addClassName("pdf-preview");
        page.addClassName("pdf-page");
        page.setVisible(false);
        pages.addClassName("pdf-pages");
        pages.getElement().setAttribute("aria-live", "polite");
        before.setAriaLabel(getTranslation("pdf.page.before"));
        after.setAriaLabel(getTranslation("pdf.page.after"));
        before.addThemeVariants(ButtonVariant.TERTIARY);
        after.addThemeVariants(ButtonVariant.TERTIARY);
        Div turn = new Div(before, place, after);
        turn.addClassName("pdf-turn");
        Div sheet = new Div(page);
        sheet.addClassName("pdf-sheet");
        add(sheet, turn, pages);
        addAttachListener(attach -> {
            if (asked != null) {
                show(asked);
            }
        });
    }

    /** Draws the page again, beside the page of the browser. */
    void show(PdfLayout layout) {
        asked = layout;
        getElement().setAttribute("aria-busy", "true");
        int wanted = index;
        query.ask(() -> draw(layout, wanted));
    }

    private Optional<Preview> draw(PdfLayout layout, int wanted) {
        try {
            return Optional.of(previews.page(generationId, ownerId, layout, wanted));
        } catch (DocumentRefusedException | UncheckedIOException refused) {
            return Optional.empty();
        }
    }

    private void turn(int by) {
        index += by;
        if (asked != null) {
            show(asked);
        }
    }

    private void show(Optional<Preview> found) {
        getElement().removeAttribute("aria-busy");
        if (found.isEmpty()) {
            fail();
            return;
        }
        Preview preview = found.get();
        int panels = preview.count().panels();
        index = Math.clamp(index, 0, panels - 1);
        page.setSrc("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(preview.jpeg()));
        page.setAlt(getTranslation("pdf.page.alt", index + 1, panels));
        page.setVisible(true);
        place.setText(getTranslation("pdf.page", index + 1, panels));
        before.setEnabled(index > 0);
        after.setEnabled(index < panels - 1);
        pages.setText(PdfText.pages(preview.count()));
    }

    private void fail() {
        getElement().removeAttribute("aria-busy");
        page.setVisible(false);
        pages.setText(getTranslation("pdf.preview.none"));
    }
}
