package app.storycore.delivery.timeline;

import app.storycore.delivery.DeliveryNames;
import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.Storyboard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The boards of a {@code .storyboarder} file, one a shot. A board has no prompt: it stands where the action does, unless there
 * is action too. What Storyboarder has no field for is kept beside it, for our import.
 */
final class StoryboarderBoards {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String VERSION = "3.0.0";
    private static final int FPS = 24;
    private static final int BOARD_MILLIS = 2_000;
    private static final int RADIX = 36;
    /** Behind it, numbers have the five digits of a board's id. */
    private static final int FIRST_ID = 10 * RADIX * RADIX * RADIX * RADIX;

    private final Storyboard storyboard;
    private long time;

    private StoryboarderBoards(Storyboard storyboard) {
        this.storyboard = storyboard;
    }

    static byte[] bytes(Storyboard storyboard, double aspectRatio) {
        return MAPPER.writeValueAsBytes(new StoryboarderBoards(storyboard).file(aspectRatio));
    }

    static String fileName(Storyboard storyboard) {
        return DeliveryNames.document(storyboard, "storyboarder");
    }

    /** The name of a board's picture without its ending: {@code board-1-A0001}. */
    static String picture(int board, Frame frame) {
        return "board-" + board + "-" + id(frame);
    }

    private Map<String, Object> file(double aspectRatio) {
        List<Map<String, Object>> boards = new ArrayList<>();
        for (Frame frame : storyboard.frames()) {
            boards.add(board(boards.size() + 1, frame));
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("version", VERSION);
        file.put("aspectRatio", aspectRatio);
        file.put("fps", FPS);
        file.put("defaultBoardTiming", BOARD_MILLIS);
        file.put("boards", boards);
        return file;
    }

    private Map<String, Object> board(int number, Frame frame) {
        ShotDescription shot = frame.shot();
        boolean acts = !shot.text().action().isBlank();
        Map<String, Object> board = new LinkedHashMap<>();
        board.put("uid", id(frame));
        board.put("url", picture(number, frame) + ".png");
        board.put("newShot", true);
        board.put("lastEdited", storyboard.generation().endedAt().toEpochMilli());
        board.put("layers", layers(number, frame));
        board.put("number", number);
        board.put("shot", number + "A");
        board.put("time", time);
        board.put("duration", shot.duration().toMillis());
        board.put("dialogue", shot.text().dialogue());
        board.put("action", acts ? shot.text().action() : shot.prompt());
        board.put("notes", shot.text().notes());
        board.put("storycore", own(frame, acts));
        time += shot.duration().toMillis();
        return board;
    }

    private static Map<String, Object> layers(int number, Frame frame) {
        return frame.outcome() instanceof FrameOutcome.Made
                ? Map.of("reference", layer(picture(number, frame) + "-reference.png"))
                : Map.of();
    }

    private static Map<String, Object> layer(String file) {
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("url", file);
        layer.put("opacity", 1);
        return layer;
    }

    private static Map<String, Object> own(Frame frame, boolean acts) {
        ShotDescription shot = frame.shot();
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("number", frame.shownNumber());
        own.put("scene", scene(shot.scene()));
        own.put("prompt", acts ? shot.prompt() : "");
        own.put("shotSize", shot.shotSize() == null ? "" : DocumentTerms.of(shot.shotSize()));
        own.put("cameraAngle", shot.cameraAngle() == null ? "" : DocumentTerms.of(shot.cameraAngle()));
        own.put("timeOfDay", shot.timeOfDay() == null ? "" : DocumentTerms.of(shot.timeOfDay()));
        own.put("mood", shot.mood() == null ? "" : DocumentTerms.of(shot.mood()));
        own.values().removeIf(""::equals);
        return own;
    }

    private static String scene(@Nullable SceneTitle scene) {
        if (scene == null) {
            return "";
        }
        return scene.heading().isEmpty() ? scene.number() : scene.heading();
    }

    private static String id(Frame frame) {
        return Integer.toString(FIRST_ID + frame.number(), RADIX).toUpperCase(Locale.ROOT);
    }
}
