package app.storycore.delivery.type;

import java.util.List;

/** Text on one line, left to right. */
public record Line(List<Run> runs) {

    public Line {
        runs = List.copyOf(runs);
    }

    /** Width in em. */
    public double width() {
        return runs.stream().mapToDouble(Run::width).sum();
    }
}
