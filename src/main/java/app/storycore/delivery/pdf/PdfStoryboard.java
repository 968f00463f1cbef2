package app.storycore.delivery.pdf;

import static java.util.Objects.requireNonNull;

import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.template.PdfTemplate;
import java.awt.image.BufferedImage;
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
 * Writes a finished sequence as a PDF as its template says: a cover, the look sheet, then pages of panels with what belongs
 * to each. Words that have no room with their panel go on behind its page. A failed shot has its place with the reason in
 * it.
 *
 * <p>Panels are opened one at a time; what is set waits in a temporary file, so that the length of the sequence does
 * not matter. Fonts are embedded as far as used.
 *
 * @see "src/site/markdown/decisions/0078-pages-of-a-template.md"
 */
public final class PdfStoryboard {

    private static final int SHEET_PIXELS = 1600;

    private final Storyboard storyboard;
    private final PdfTemplate template;
    private final PageSetter setter;
    private final CoverPage cover;
    private final PageFurniture furniture;
    private final PdfFile file;

    private PdfStoryboard(Storyboard storyboard, PdfOptions options, PdfFile file) throws IOException {
        this.storyboard = storyboard;
        this.template = options.template();
        this.setter = new PageSetter(storyboard, options);
        this.file = file;
        @Nullable BufferedImage logo = Logo.read(options.logo());
        this.cover = new CoverPage(storyboard, template, logo, file);
        this.furniture = new PageFurniture(storyboard, template, setter.geometry(), logo);
    }

    /**
     * Writes the document at the end of its making; {@code out} is flushed and stays open.
     *
     * @throws DeliveryException if a picture that should be there cannot be read; then nothing is written
     */
    public static void write(Storyboard storyboard, OutputStream out, PdfOptions options, ExportProgress progress)
            throws IOException {
        try (PdfFile file = new PdfFile(storyboard)) {
            new PdfStoryboard(storyboard, options, file).pages(progress);
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

    /** How many pages the document has; no picture is opened for it. */
    public static PdfPageCount count(Storyboard storyboard, PdfOptions options) {
        return new PageSetter(storyboard, options).count();
    }

    /**
     * Writes a document of one page of panels as it is in the whole.
     *
     * @param index of this page among those with panels, from 0
     */
    static void writePage(Storyboard storyboard, OutputStream out, PdfOptions options, int index) throws IOException {
        try (PdfFile file = new PdfFile(storyboard)) {
            new PdfStoryboard(storyboard, options, file).page(index);
            file.save(out);
        }
    }

    private void page(int index) throws IOException {
        int first = index * template.panelsPerPage();
        List<Frame> frames = setter.page(first).frames();
        try (Pages pages = new Pages()) {
            pages.beginAt(first);
            OrderedPrefetch.inOrder(frames, this::compressed, pages::add);
        }
    }

    private void pages(ExportProgress progress) throws IOException {
        List<Frame> frames = storyboard.frames();
        progress.progressed(0, frames.size());
        if (template.cover()) {
            cover.draw();
        }
        if (template.lookSheet()) {
            sheet();
        }
        try (Pages pages = new Pages()) {
            OrderedPrefetch.inOrder(frames, this::compressed, (frame, jpeg) -> {
                pages.add(frame, jpeg);
                progress.progressed(pages.placed, frames.size());
            });
            pages.end();
        }
    }

    /** The sheet that keeps the sequence coherent, on a page of its own. */
    private void sheet() throws IOException {
        try (PdfPage page = file.page(template, "Look sheet")) {
            furniture.draw(page, "Look sheet");
            page.picture(
                    MailablePicture.compress(PanelReader.readSheet(storyboard), SHEET_PIXELS),
                    setter.geometry().body());
        }
    }

    private Optional<byte[]> compressed(Frame frame) throws IOException {
        return switch (frame.outcome()) {
            case FrameOutcome.Made made ->
                Optional.of(MailablePicture.compress(
                        PanelReader.read(frame, made), setter.geometry().pixels()));
            case FrameOutcome.Failed failed -> Optional.empty();
        };
    }

    /** Fills page after page. */
    private final class Pages implements Closeable {

        private final int total = setter.count().numbered();
        private int number;
        private int placed;
        private Duration start = Duration.ZERO;
        private @Nullable PanelPage set;
        private @Nullable PdfPage page;

        /** Leaves out the shots before this one, from 0. */
        void beginAt(int shot) {
            number = setter.count(shot).numbered();
            placed = shot;
            start = storyboard.frames().subList(0, shot).stream()
                    .map(Frame::duration)
                    .reduce(Duration.ZERO, Duration::plus);
        }

        void add(Frame frame, Optional<byte[]> jpeg) throws IOException {
            int place = placed % template.panelsPerPage();
            if (place == 0) {
                next();
            }
            requireNonNull(set).draw(requireNonNull(page), place, jpeg, start, number);
            start = start.plus(frame.duration());
            placed++;
        }

        private void next() throws IOException {
            end();
            PanelPage next = setter.page(placed);
            set = next;
            page = open(next.bookmark());
            next.drawRules(page);
        }

        private PdfPage open(String bookmark) throws IOException {
            PdfPage opened = file.page(template, bookmark);
            number++;
            furniture.draw(opened, number + " / " + total);
            return opened;
        }

        /** Closes the page of panels, and lets follow what goes on behind it. */
        void end() throws IOException {
            close();
            if (set != null) {
                for (int i = 1; i <= set.continuation().pages(); i++) {
                    try (PdfPage more = open(set.bookmark() + ", continued")) {
                        set.continuation().draw(more, i);
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            if (page != null) {
                page.close();
                page = null;
            }
        }
    }
}
