package app.storycore.delivery.timeline;

import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a shot list that comes in again as it was: CSV in UTF-8 with a byte order mark, by which spreadsheets know it, commas
 * and CRLF as in RFC 4180. What a spreadsheet would take for a formula has an apostrophe in front, which it does not show.
 */
public final class ShotListCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "Shot",
                    "Scene",
                    "Prompt",
                    "Dialogue",
                    "Action",
                    "Notes",
                    "Duration (s)",
                    "Shot size",
                    "Camera angle",
                    "Time of day",
                    "Mood",
                    "Start")
            .get();

    private ShotListCsv() {}

    /** @param out stays open */
    public static void write(Storyboard storyboard, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, FORMAT);
        Duration start = Duration.ZERO;
        for (Frame frame : storyboard.frames()) {
            row(csv, frame, start);
            start = start.plus(frame.duration());
        }
        csv.flush();
    }

    private static void row(CSVPrinter csv, Frame frame, Duration start) throws IOException {
        ShotDescription shot = frame.shot();
        csv.printRecord(
                frame.shownNumber(),
                safe(scene(shot.scene())),
                safe(shot.prompt()),
                safe(shot.text().dialogue()),
                safe(shot.text().action()),
                safe(shot.text().notes()),
                Timecode.exactSeconds(frame.duration()).toPlainString(),
                shot.shotSize() == null ? "" : DocumentTerms.of(shot.shotSize()),
                shot.cameraAngle() == null ? "" : DocumentTerms.of(shot.cameraAngle()),
                shot.timeOfDay() == null ? "" : DocumentTerms.of(shot.timeOfDay()),
                shot.mood() == null ? "" : DocumentTerms.of(shot.mood()),
                Timecode.clock(start));
    }

    private static String scene(@Nullable SceneTitle scene) {
        if (scene == null) {
            return "";
        }
        return scene.heading().isEmpty() ? scene.number() : scene.heading();
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
