package app.storycore.crash;

import java.time.Duration;
import java.util.List;

/**
 * What a crash run found.
 *
 * @param recorded shots that were seen with a panel
 * @param lost of these, not there at the end
 * @param recordedTwice of these, seen with two different panels
 * @param drawnAgain drawings begun although the panel was there
 * @param unfinished generations that never ended, or vanished
 * @param abandoned generations that were taken down ten times in a row at one step
 * @param givenUp shots that were in work at three kills
 * @param comebacks from ready to running again
 * @param faults everything else that should not be, in words
 */
record CrashFigures(
        int kills,
        long recorded,
        long lost,
        long recordedTwice,
        long drawnAgain,
        long generations,
        long unfinished,
        long abandoned,
        long givenUp,
        List<Duration> comebacks,
        List<String> faults) {

    static final Duration BACK_WITHIN = Duration.ofSeconds(3);

    Duration median() {
        return comebacks.stream()
                .sorted()
                .skip(comebacks.size() / 2)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    Duration worst() {
        return comebacks.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
        return """
                %d kills, %d generations with %d recorded shots: %d shots lost, %d results recorded twice, \
                %d drawn again, %d runs never finished; given up after kills: %d runs, %d shots; \
                from ready to running again (%d times): median %d ms, worst %d ms""".formatted(
                        kills,
                        generations,
                        recorded,
                        lost,
                        recordedTwice,
                        drawnAgain,
                        unfinished,
                        abandoned,
                        givenUp,
                        comebacks.size(),
                        median().toMillis(),
                        worst().toMillis());
    }
}
