package app.storycore.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Kills a studio at work again and again, lets it finish, and looks at what became of the work. */
final class CrashRun {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration FINISH = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_MS = 10;

    /** A kill hits at most this long after the studio is ready, */
    private static final int WORK_MS = 2_500;

    /** or, once in so many, while it starts. */
    private static final int STARTING_ONCE_IN = 5;

    private final CrashProcess studio;
    private final CrashEvidence evidence;
    private final RandomGenerator random;
    private long startMillis = 5_000;

    CrashRun(CrashProcess studio, RandomGenerator random) {
        this.studio = studio;
        this.evidence = new CrashEvidence(studio.journal());
        this.random = random;
    }

    /** Run by hand: the number of kills, and a folder to leave everything in. */
    public static void main(String[] arguments) throws Exception {
        Path folder = arguments.length > 1
                ? Files.createDirectories(Path.of(arguments[1]))
                : Files.createTempDirectory("storycore-crash-");
        try (CrashProcess studio = new CrashProcess(folder)) {
            System.out.println(new CrashRun(studio, RandomGenerator.getDefault()).kill(Integer.parseInt(arguments[0])));
        }
    }

    /** Kills it so many times, then lets it finish. */
    CrashFigures kill(int kills) throws InterruptedException, IOException {
        for (int i = 1; i <= kills; i++) {
            int life = studio.start(CrashLoad.ENDLESS);
            if (i % STARTING_ONCE_IN == 0) {
                Thread.sleep(random.nextLong(startMillis));
            } else {
                await(life, i == 1 ? CrashEvidence.Begun.class : CrashEvidence.Ready.class);
                Thread.sleep(random.nextInt(WORK_MS));
            }
            studio.kill();
        }
        studio.start(CrashLoad.NONE);
        int exit = studio.end(FINISH);
        if (exit != 0) {
            throw new IllegalStateException("The last life ended with " + exit + ":\n" + studio.lastWords());
        }
        return CrashVerdict.of(evidence.seen(), studio, kills);
    }

    /** The first life has nothing to do at first, all others have as soon as they are ready. */
    private void await(int life, Class<? extends CrashEvidence.Seen> sign) throws InterruptedException {
        long began = System.nanoTime();
        while (!evidence.shows(life, sign)) {
            if (!studio.isAlive()) {
                throw new IllegalStateException("Life " + life + " ended at its start:\n" + studio.lastWords());
            }
            if (System.nanoTime() - began > START.toNanos()) {
                throw new IllegalStateException(
                        "Life " + life + " shows no " + sign.getSimpleName() + ":\n" + studio.lastWords());
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        startMillis = Duration.ofNanos(System.nanoTime() - began).toMillis();
    }

    /**
     * Starts it anew each time it dies by itself, until it has finished.
     *
     * @param told further deaths, of which the database is told after the first one
     * @return what was found, with its deaths as kills
     */
    CrashFigures surviveDeaths(int atMost, int told) throws InterruptedException {
        CrashLoad load = CrashLoad.POISONOUS;
        for (int deaths = 0; deaths <= atMost; deaths++) {
            studio.start(load);
            if (studio.end(FINISH) == 0) {
                return CrashVerdict.of(evidence.seen(), studio, deaths);
            }
            if (deaths == 0 && told > 0) {
                try (CrashDatabase database = studio.database()) {
                    database.tellOfDeaths(told);
                }
            }
            load = CrashLoad.NONE;
        }
        throw new IllegalStateException("It died more than " + atMost + " times");
    }
}
