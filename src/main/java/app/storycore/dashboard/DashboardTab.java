package app.storycore.dashboard;

import java.util.Arrays;

/** The parts of a project's page, each with its word in the address. */
enum DashboardTab {
    SHOTS(""),
    RESULTS("results"),
    HISTORY("history");

    private final String segment;

    DashboardTab(String segment) {
        this.segment = segment;
    }

    /** The last segment of the address, empty for the first tab. */
    String segment() {
        return segment;
    }

    static DashboardTab of(String segment) {
        return Arrays.stream(values())
                .filter(tab -> tab.segment.equals(segment))
                .findFirst()
                .orElse(SHOTS);
    }
}
