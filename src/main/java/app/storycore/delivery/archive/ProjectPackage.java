package app.storycore.delivery.archive;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import app.storycore.delivery.DeliveryException;
import app.storycore.delivery.DeliveryFile;
import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.PanelReader;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.sound.Sound;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a finished sequence as one ZIP: {@code project.json}, {@code storyboard.json}, {@code qa_report.json},
 * {@code summary.md}, {@code coherence-sheet.png} and, for each shot, {@code panels/shot-0001.png} with the delivered
 * picture, {@code originals/} with the one that was drawn, and {@code alternatives/} with what autofix put aside;
 * {@code sounds/} with the track of the whole and the sounds of shots; {@code cast/} with the pictures of characters and places; {@code storyboard.pdf} and {@code animatic.mp4} where they are enclosed.
 *
 * <p>Panels and documents are copied byte by byte and one at a time. The same storyboard gives the same bytes. A failed shot has no
 * panel and is named as failed in all four texts.
 */
public final class ProjectPackage {

    static final String PROJECT = "project.json";
    static final String STORYBOARD = "storyboard.json";
    static final String QA_REPORT = "qa_report.json";
    static final String SUMMARY = "summary.md";
    static final String SHEET = "coherence-sheet.png";
    static final String PDF = "storyboard.pdf";
    static final String ANIMATIC = "animatic.mp4";
    private static final String PANELS = "panels/";
    private static final String ORIGINALS = "originals/";
    private static final String ALTERNATIVES = "alternatives/";

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] NOTHING_READ = {};

    private final Storyboard storyboard;
    private final Enclosures enclosures;
    private final ZipWriter zip;

    private ProjectPackage(Storyboard storyboard, Enclosures enclosures, ZipWriter zip) {
        this.storyboard = storyboard;
        this.enclosures = enclosures;
        this.zip = zip;
    }

    /**
     * Writes the package as it goes; {@code out} is flushed and stays open.
     *
     * @throws DeliveryException if a picture or document that should be there cannot be read; then {@code out} holds a
     *     ZIP without a directory, which no reader takes for a whole one
     */
    public static void write(Storyboard storyboard, Enclosures enclosures, OutputStream out, ExportProgress progress)
            throws IOException {
        ZipWriter zip = new ZipWriter(out, storyboard.generation().endedAt());
        try (zip) {
            new ProjectPackage(storyboard, enclosures, zip).writeAll(progress);
            zip.finish();
        }
    }

    /** As the other, into a file that appears only when it is complete. */
    public static void write(Storyboard storyboard, Enclosures enclosures, Path file, ExportProgress progress)
            throws IOException {
        DeliveryFile.write(file, channel -> {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            write(storyboard, enclosures, out, progress);
            out.flush();
        });
    }

    private void writeAll(ExportProgress progress) throws IOException {
        zip.text(PROJECT, json(ProjectDocument.of(storyboard)));
        zip.text(STORYBOARD, json(StoryboardDocument.of(storyboard, enclosures)));
        zip.text(QA_REPORT, json(QaReport.of(storyboard)));
        zip.text(SUMMARY, Summary.of(storyboard, enclosures).getBytes(StandardCharsets.UTF_8));
        enclose(PDF, enclosures.pdf(), "The PDF");
        enclose(ANIMATIC, enclosures.animatic(), "The animatic");
        picture(SHEET, storyboard.sheet().picture(), "The coherence sheet");
        cast();
        sounds();
        int done = 0;
        progress.progressed(done, storyboard.frames().size());
        for (Frame frame : storyboard.frames()) {
            if (frame.outcome() instanceof FrameOutcome.Made made) {
                pictures(frame, made);
            }
            progress.progressed(++done, storyboard.frames().size());
        }
    }

    private void cast() throws IOException {
        List<CastMember> members = storyboard.project().cast();
        CastPaths paths = new CastPaths(members);
        for (CastMember member : members) {
            for (CastPicture picture : member.pictures()) {
                enclose(paths.of(picture), picture.file()::open, "A picture of " + member.name());
            }
        }
    }

    private void sounds() throws IOException {
        for (Sound sound : storyboard.sounds()) {
            enclose(SoundPaths.of(sound), sound.file()::open, "The sound " + sound.fileName());
        }
    }

    private void pictures(Frame frame, FrameOutcome.Made made) throws IOException {
        picture(panelPath(storyboard, frame), made.panel(), PanelReader.nameOf(frame));
        PanelOrigin origin = made.origin();
        picture(originalPath(storyboard, frame), origin.original(), "The original of shot " + frame.number());
        if (origin.alternative() != null) {
            picture(
                    alternativePath(storyboard, frame),
                    origin.alternative(),
                    "The other picture of shot " + frame.number());
        }
    }

    static String panelPath(Storyboard storyboard, Frame frame) {
        return PANELS + DeliveryNames.panel(storyboard, frame.number());
    }

    static String originalPath(Storyboard storyboard, Frame frame) {
        return ORIGINALS + DeliveryNames.panel(storyboard, frame.number());
    }

    static String alternativePath(Storyboard storyboard, Frame frame) {
        return ALTERNATIVES + DeliveryNames.panel(storyboard, frame.number());
    }

    private static byte[] json(Record document) {
        return Json.MAPPER.writeValueAsBytes(document);
    }

    private void picture(String path, PictureSource source, String name) throws IOException {
        try (InputStream in = open(source::open, name)) {
            byte[] start = in.readNBytes(PNG_SIGNATURE.length);
            if (!Arrays.equals(start, PNG_SIGNATURE)) {
                throw new DeliveryException(name + " is not a PNG file");
            }
            zip.packed(path, start, in);
        }
    }

    private void enclose(String path, Enclosures.@Nullable Source document, String name) throws IOException {
        if (document != null) {
            try (InputStream in = open(document, name)) {
                zip.packed(path, NOTHING_READ, in);
            }
        }
    }

    private static InputStream open(Enclosures.Source source, String name) throws DeliveryException {
        try {
            return source.open();
        } catch (IOException e) {
            throw new DeliveryException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
