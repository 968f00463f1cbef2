package app.storycore.generation.estimate;

import java.util.List;
import java.util.Optional;

/**
 * How fast the servers of an engine draw panels together.
 *
 * @param panelMillis for one panel, as a mean of the servers
 * @param places how many they draw at the same time
 */
record PanelPace(double panelMillis, int places) {

    /**
     * A server by its own past.
     *
     * @param places how many it draws at the same time, at least 1
     * @param millis for each of the panels that it drew last, at least one
     */
    record Server(int places, List<Double> millis) {}

    /**
     * A server needs the median of its last panels. What all need is the harmonic mean of that, weighted by places: with
     * {@code k} places and {@code t} milliseconds each, they draw {@code sum(k / t)} panels a millisecond, and one panel
     * takes {@code sum(k) / sum(k / t)}.
     *
     * @return empty when there is no server with a past
     */
    static Optional<PanelPace> of(List<Server> servers) {
        int places = servers.stream().mapToInt(Server::places).sum();
        double perMilli = servers.stream()
                .mapToDouble(server -> server.places() / Math.max(1, StageCost.median(server.millis())))
                .sum();
        return places == 0 ? Optional.empty() : Optional.of(new PanelPace(places / perMilli, places));
    }

    /** Milliseconds for so many panels: the last ones do not go faster because there are more places than panels. */
    double of(double panels) {
        return panels <= 0 ? 0 : panelMillis * panels / Math.clamp(panels, 1, places);
    }
}
