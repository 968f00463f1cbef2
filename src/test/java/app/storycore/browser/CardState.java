package app.storycore.browser;

import java.util.Map;

/**
 * What a card of the drawer, or the panel, shows of a generation by its attributes.
 *
 * @param progress in whole percent, -1 without one
 */
record CardState(String generation, String status, String stage, int progress) {

    static CardState of(Map<String, Object> properties) {
        return new CardState(
                String.valueOf(properties.get("generation")),
                String.valueOf(properties.get("status")),
                String.valueOf(properties.get("stage")),
                ((Number) properties.get("progress")).intValue());
    }

    boolean isRunning() {
        return "RUNNING".equals(status);
    }

    boolean isComplete() {
        return "COMPLETED".equals(status);
    }

    /** Whether it draws panels, and there are more to come. */
    boolean isDrawing() {
        return isRunning() && "IMAGES".equals(stage);
    }
}
