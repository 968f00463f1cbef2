package app.storycore.crash;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a child: they write sequences and have them generated. */
final class CrashWriter {

    private static final int ACCOUNTS = 3;
    private static final long LOOK_EVERY_MS = 50;
    private static final int POISONOUS_SHOT = 2;

    /**
     * What is to be submitted.
     *
     * @param active generations at a time, when there is no end of it
     * @param shots of each
     */
    record Order(CrashLoad load, int active, int shots) {}

    /** The services that people's clicks end in. */
    record Studio(AccountService accounts, ProjectService projects, ShotService shots, GenerationService generations) {}

    private final Studio studio;
    private final JdbcClient database;
    private final Order order;

    CrashWriter(Studio studio, JdbcClient database, Order order) {
        this.studio = studio;
        this.database = database;
        this.order = order;
    }

    /** Submits what was ordered, and returns when there is nothing more to do. */
    void write() throws InterruptedException {
        if (order.load() == CrashLoad.POISONOUS) {
            submit(somebody(), POISONOUS_SHOT);
            submit(somebody(), 0);
        }
        if (order.load() == CrashLoad.PACKAGE) {
            submit(somebody(), 0);
        }
        while (order.load() == CrashLoad.ENDLESS || active() > 0) {
            if (order.load() == CrashLoad.ENDLESS && active() < order.active()) {
                submit(somebody(), 0);
            } else {
                Thread.sleep(LOOK_EVERY_MS);
            }
        }
    }

    private long active() {
        return database.sql("select count(*) from generation where active_project_id is not null")
                .query(Long.class)
                .single();
    }

    private AccountId somebody() {
        List<AccountId> known = database.sql("select id from account").query(UUID.class).list().stream()
                .map(AccountId::new)
                .toList();
        int one = ThreadLocalRandom.current().nextInt(ACCOUNTS);
        return one < known.size()
                ? known.get(one)
                : studio.accounts()
                        .create("user" + known.size(), "long enough", Role.USER)
                        .id();
    }

    private void submit(AccountId owner, int poisonous) {
        ProjectId project =
                studio.projects().create(owner, "Sequence", VisualStyle.INK).id();
        studio.shots()
                .addAll(
                        project,
                        owner,
                        IntStream.rangeClosed(1, order.shots())
                                .mapToObj(number -> ShotDraft.of(prompt(project, number, number == poisonous)))
                                .toList());
        studio.generations().start(project, owner);
    }

    private static String prompt(ProjectId project, int number, boolean poisonous) {
        return "Shot " + number + " of " + project + (poisonous ? " " + CrashEngine.POISON : "");
    }
}
