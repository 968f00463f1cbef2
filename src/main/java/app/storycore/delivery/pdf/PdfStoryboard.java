package app.storycore.delivery.pdf;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finished sequence as a PDF on A4: a cover, then pages of panels with number, shot size, place on the time
 * line, duration, prompt, notes and texts. A failed shot has its place with the reason in it.
 *
 * <p>Panels are opened one at a time; what is set waits in a temporary file, so that the length of the sequence does
 * not matter. Fonts are embedded as far as used.
 */
public final class PdfStoryboard {

    private static final double MARGIN = 34;
    private static final double HEADER = 26;
    private static final double FOOTER = 18;
    private static final double GAP = 16;
    private static final int SHEET_PIXELS = 1600;

    private final Storyboard storyboard;
    private final PanelLayout layout;
    private final PdfFile file;
    private final boolean withTexts;

    private PdfStoryboard(Storyboard storyboard, PanelLayout layout, PdfFile file) {
        this.storyboard = storyboard;
        this.layout = layout;
        this.file = file;
        this.withTexts = storyboard.frames().stream()
                .anyMatch(frame -> frame.shot().scene() != null
                        || !frame.shot().text().named().isEmpty());
    }

    /**
     * Writes the document at the end of its making; {@code out} is flushed and stays open.
     *
     * @throws DeliveryException if a picture that should be there cannot be read; then nothing is written
     */
    public static void write(Storyboard storyboard, OutputStream out, PdfOptions options, ExportProgress progress)
            throws IOException {
        try (PdfFile file = new PdfFile(storyboard)) {
            new PdfStoryboard(storyboard, options.layout(), file).pages(progress);
            file.save(out);
        }
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Path target, PdfOptions options, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(target, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            write(storyboard, out, options, progress);
            out.flush();
        });
    }

    private void pages(ExportProgress progress) throws IOException {
        List<Frame> frames = storyboard.frames();
        progress.progressed(0, frames.size());
        new CoverPage(storyboard, file).draw();
        sheet();
        try (Pages pages = new Pages()) {
            OrderedPrefetch.inOrder(frames, this::compressed, (frame, jpeg) -> {
                pages.add(frame, jpeg);
                progress.progressed(pages.placed, frames.size());
            });
        }
    }

    /** The sheet that keeps the sequence coherent, on a page of its own. */
    private void sheet() throws IOException {
        try (PdfPage page = file.page(true, "Look sheet")) {
            PdfRect inside = page.area().inset(MARGIN);
            furnish(page, inside, "Look sheet");
            PdfRect pdfRect =
                    new PdfRect(inside.x(), inside.y() + HEADER, inside.width(), inside.height() - HEADER - FOOTER);
            page.picture(MailablePicture.compress(PanelReader.readSheet(storyboard), SHEET_PIXELS), pdfRect);
        }
    }

    private Optional<byte[]> compressed(Frame frame) throws IOException {
        return switch (frame.outcome()) {
            case FrameOutcome.Made made ->
                Optional.of(MailablePicture.compress(
                        PanelReader.read(frame, made),
                        layout.pixels(storyboard.project().aspect())));
            case FrameOutcome.Failed failed -> Optional.empty();
        };
    }

    /** Fills page after page. */
    private final class Pages implements Closeable {

        private int placed;
        private Duration start = Duration.ZERO;
        private @Nullable PdfPage page;

        void add(Frame frame, Optional<byte[]> jpeg) throws IOException {
            int place = placed % layout.panelsPerPage();
            PdfPage current = place == 0 || page == null ? next() : page;
            PdfRect cell = place(current.area().inset(MARGIN), place);
            new PanelCell(storyboard.project().aspect(), layout, current, withTexts).draw(frame, jpeg, start, cell);
            start = start.plus(frame.duration());
            placed++;
        }

        private PdfPage next() throws IOException {
            close();
            List<Frame> frames = storyboard.frames();
            int to = Math.min(frames.size(), placed + layout.panelsPerPage());
            PdfPage next = file.page(layout.landscape(), bookmark(frames.subList(placed, to)));
            page = next;
            int pages = (frames.size() + layout.panelsPerPage() - 1) / layout.panelsPerPage();
            furnish(next, next.area().inset(MARGIN), 1 + placed / layout.panelsPerPage() + " / " + pages);
            return next;
        }

        @Override
        public void close() throws IOException {
            if (page != null) {
                page.close();
            }
        }
    }

    private static String bookmark(List<Frame> frames) {
        String first = frames.getFirst().shownNumber();
        String last = frames.getLast().shownNumber();
        return first.equals(last) ? "Shot " + first : "Shots " + first + "–" + last;
    }

    /** Header and footer. */
    private void furnish(PdfPage page, PdfRect inside, String place) throws IOException {
        double baseline = inside.y() + 6;
        TextLine name = TextSetter.shortened(storyboard.project().name(), FontWeight.BOLD, inside.width() * 0.7 / 9);
        page.text(name, inside.x(), baseline, 9, PdfColours.TEXT);
        page.textEndingAt(
                TextSetter.line("Storyboard", FontWeight.REGULAR), inside.right(), baseline, 9, PdfColours.QUIET);
        page.rule(inside.x(), inside.right(), baseline + 7, PdfColours.RULE);
        TextLine date = TextSetter.line(storyboard.generation().date().toString(), FontWeight.REGULAR);
        page.text(date, inside.x(), inside.bottom(), 7.5, PdfColours.QUIET);
        page.textEndingAt(
                TextSetter.line(place, FontWeight.REGULAR), inside.right(), inside.bottom(), 7.5, PdfColours.QUIET);
    }

    private PdfRect place(PdfRect inside, int index) {
        double width = (inside.width() - GAP * (layout.columns() - 1)) / layout.columns();
        double room = inside.height() - HEADER - FOOTER;
        double height = (room - GAP * (layout.rows() - 1)) / layout.rows();
        int column = index % layout.columns();
        int row = index / layout.columns();
        return new PdfRect(
                inside.x() + column * (width + GAP), inside.y() + HEADER + row * (height + GAP), width, height);
    }
}
