package app.storycore.project.imports.storyboarder;

import app.storycore.base.VisibleText;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/**
 * A board as it is written in a shot list.
 *
 * @param shot how Storyboarder numbers it: 3A
 * @param seconds as they are written in a cell
 * @param film size, angle, time and mood, which only the studio's own files have
 */
record Board(
        String shot,
        String scene,
        String prompt,
        String dialogue,
        String action,
        String notes,
        String seconds,
        Film film) {

    private static final int LONGEST_SHOT = 8;
    private static final double MOST_MILLIS = 1e9;

    /** What the studio keeps of a shot that Storyboarder has no field for. */
    record Film(String size, String angle, String time, String mood) {}

    /**
     * @param place from 1
     * @param millis how long a board stands that does not say
     */
    static Board of(JsonNode board, int place, double millis) {
        JsonNode own = board.path("storycore");
        String action = text(board, "action");
        String prompt = text(own, "prompt");
        String shot = shot(board, place);
        return new Board(
                shot,
                text(own, "scene"),
                prompt.isEmpty() ? (action.isEmpty() ? shot : action) : prompt,
                text(board, "dialogue"),
                prompt.isEmpty() ? "" : action,
                text(board, "notes"),
                seconds(board.path("duration"), millis),
                new Film(text(own, "shotSize"), text(own, "cameraAngle"), text(own, "timeOfDay"), text(own, "mood")));
    }

    /** A board of which nothing is written is called by its number: too short for a prompt, so that nobody overlooks it. */
    private static String shot(JsonNode board, int place) {
        String shot = text(board, "shot");
        return shot.isEmpty() || shot.length() > LONGEST_SHOT ? Integer.toString(place) : shot;
    }

    private static String text(JsonNode object, String name) {
        return VisibleText.clean(object.path(name).asString("")).strip();
    }

    private static String seconds(JsonNode duration, double millis) {
        double length = duration.isMissingNode() || duration.isNull() ? millis : duration.asDouble(Double.NaN);
        if (!(Math.abs(length) < MOST_MILLIS)) {
            return duration.asString("?").strip();
        }
        return BigDecimal.valueOf(Math.round(length), 3).stripTrailingZeros().toPlainString();
    }
}
