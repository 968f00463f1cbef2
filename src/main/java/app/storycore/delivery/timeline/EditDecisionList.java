package app.storycore.delivery.timeline;

import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.timeline.Timeline.Clip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a CMX 3600 edit decision list: one cut a shot on the picture track, non-drop-frame time code from an hour on. Stills
 * come from reel AX, as is usual; a shot without a panel is black, reel BL. More than 999 events, which CMX 3600 cannot count,
 * go on with four digits. Texts are comments in UTF-8.
 */
public final class EditDecisionList {

    private static final String LINE = "\r\n";
    private static final int TITLE_MAX = 70;

    private EditDecisionList() {}

    /** @param out stays open */
    public static void write(Storyboard storyboard, EditRate rate, OutputStream out) throws IOException {
        Timeline timeline = Timeline.of(storyboard, rate);
        StringBuilder list = new StringBuilder("TITLE: ")
                .append(cut(oneLine(timeline.title())))
                .append(LINE)
                .append("FCM: NON-DROP FRAME")
                .append(LINE)
                .append("* FRAME RATE: ")
                .append(rate.label())
                .append(LINE);
        int event = 1;
        for (Clip clip : timeline.clips()) {
            list.append(LINE).append(event(timeline, clip, event));
            event++;
        }
        out.write(list.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String event(Timeline timeline, Clip clip, int event) {
        StringBuilder lines = new StringBuilder(String.format(
                        Locale.ROOT,
                        "%03d  %-8s V     C        %s %s %s %s",
                        event,
                        clip.hasPanel() ? "AX" : "BL",
                        timeline.rate().timecode(0),
                        timeline.rate().timecode(clip.length()),
                        timeline.timecode(clip.start()),
                        timeline.timecode(clip.end())))
                .append(LINE);
        if (clip.hasPanel()) {
            comment(lines, "FROM CLIP NAME: " + clip.file());
        }
        comment(lines, "COMMENT: " + clip.name() + ": " + clip.frame().shot().prompt());
        SceneTitle scene = clip.frame().shot().scene();
        if (scene != null) {
            comment(lines, "COMMENT: " + scene.words());
        }
        clip.frame().shot().text().named().forEach(text -> comment(lines, "COMMENT: " + text));
        return lines.toString();
    }

    private static void comment(StringBuilder lines, String text) {
        lines.append("* ").append(oneLine(text)).append(LINE);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= TITLE_MAX
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE_MAX));
    }
}
