package app.storycore.browser;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A studio in which a generation has ended in each way in which it can, and a hundred more have failed in one night. */
final class EndedGenerations {

    /** How a generation has ended. */
    enum State {
        COMPLETE,
        PARTLY,
        /** At its end, with every panel drawn. */
        FAILED,
        /** With no panel drawn. */
        LOST,
        CANCELLED
    }

    static final int OVERNIGHT = 100;

    private static final String OWNER = "mira";
    private static final int SHOTS = 4;

    /** Before somebody has cancelled. */
    private static final int MORE_THAN_ARE_DRAWN = 20;

    private static final String REASON = "No shot could be drawn. The first one: The picture could not be stored:"
            + " /srv/studio/data/files/3f/3f9a0c55.tmp: No space left on device";

    private final StudioServer server;
    private final Map<State, UUID> projects = new EnumMap<>(State.class);
    private final Map<State, UUID> generations = new EnumMap<>(State.class);
    private final UUID overnight;

    private EndedGenerations(StudioServer server) {
        this.server = server;
        try (StudioData data = StudioData.prepare(server.data())) {
            UUID owner = data.administrator(OWNER);
            projects.put(State.COMPLETE, data.project(owner, "The Lighthouse", SHOTS));
            projects.put(State.PARTLY, data.project(owner, "Harbour scene", SHOTS));
            projects.put(State.FAILED, data.project(owner, "Night train", SHOTS));
            projects.put(State.LOST, data.project(owner, "Pickups", SHOTS));
            String longName = "A storm at sea, which has a rather long name";
            projects.put(State.CANCELLED, data.project(owner, longName, MORE_THAN_ARE_DRAWN));
            overnight = data.project(owner, "Overnight", SHOTS);
        }
    }

    /** Prepares the data of {@code server}, starts it, and leaves it with their owner logged in. */
    static EndedGenerations prepare(StudioServer server, Browser browser) {
        EndedGenerations ended = new EndedGenerations(server);
        server.start();
        Tab tab = LoginPage.enter(browser.tab(), OWNER, ended.path(State.CANCELLED));
        ended.endAll(tab);
        server.stop();
        ended.spoil();
        server.start();
        return ended;
    }

    /** Where a project is found. */
    String path(State state) {
        return "/projects/" + projects.get(state);
    }

    /** Where a generation is found in the history. */
    String recordPath(State state) {
        return "/history/" + generations.get(state);
    }

    private void endAll(Tab tab) {
        new DashboardPage(tab).waitForSight().generate();
        new DashboardPage(tab).cancel();
        projects.forEach((state, project) -> {
            DashboardPage page = DashboardPage.open(tab, project);
            CardState panel = state == State.CANCELLED ? page.panel().orElseThrow() : page.generate();
            generations.put(state, UUID.fromString(panel.generation()));
        });
        projects.forEach((state, project) -> {
            String end = state == State.CANCELLED ? "CANCELLED" : "COMPLETED";
            DashboardPage.open(tab, project)
                    .waitForPanel("that is " + end, panel -> panel.status().equals(end));
        });
    }

    /** Lets some of the complete ones have ended otherwise; no person could bring that about in time. */
    private void spoil() {
        try (StudioData data = StudioData.prepare(server.data())) {
            data.change(
                    "update generation set status = 'COMPLETED_WITH_FAILURES', failed_shots = 2, made_shots = 2 where id = ?",
                    generations.get(State.PARTLY));
            lose(data, State.PARTLY, 2);
            data.change(
                    "update generation set status = 'FAILED', stage = 'EXPORT', progress_permille = 900,"
                            + " package_asset_id = null, pdf_asset_id = null, animatic_asset_id = null,"
                            + " reason = 'The package could not be written: no space left on the disk.' where id = ?",
                    generations.get(State.FAILED));
            data.change(
                    "update generation set status = 'FAILED', stage = 'IMAGES', progress_permille = 590, made_shots = 0,"
                            + " failed_shots = 4, package_asset_id = null, pdf_asset_id = null,"
                            + " animatic_asset_id = null, cover_asset_id = null, reason = ? where id = ?",
                    REASON,
                    generations.get(State.LOST));
            lose(data, State.LOST, SHOTS);
            copyLost(data);
            lack(data);
            data.change("update generation set seen_at = null");
        }
    }

    /** Lets panels of the complete one miss something of what was asked. */
    private void lack(StudioData data) {
        UUID generation = generations.get(State.COMPLETE);
        report(data, generation, 1, 4, """
                {"subjects":[{"words":"lighthouse","outcome":"DRAWN"},{"words":"taxi","outcome":"NOT_DRAWN"},\
                {"words":"delivery trucks","outcome":"NOT_DRAWN"},{"words":"wheelchair","outcome":"NOT_DRAWN"}],\
                "notUnderstood":["flurb"]}""");
        report(data, generation, 2, 0, """
                {"subjects":[{"words":"galleon","outcome":"DRAWN_AS","drawnAs":"a sailing ship"}],"notUnderstood":[]}""");
        report(data, generation, 3, 1, """
                {"subjects":[],"notUnderstood":["gnarl"]}""");
        data.change("update generation set shots_with_misses = 2 where id = ?", generation);
    }

    private static void report(StudioData data, UUID generation, int shot, int misses, String report) {
        data.change(
                "update generation_shot set panel_report = ?, misses = ? where generation_id = ? and shot_number = ?",
                report,
                misses,
                generation,
                shot);
    }

    private void lose(StudioData data, State state, int shots) {
        UUID generation = generations.get(state);
        data.change(
                "update generation_shot set status = 'FAILED', panel_asset_id = null, thumbnail_asset_id = null,"
                        + " promoted_asset_id = null, qa_score = null, qa_report = null, reason = ?"
                        + " where generation_id = ? and shot_number <= ?",
                REASON.substring(REASON.indexOf("The picture")),
                generation,
                shots);
        data.change("delete from newest_panel where generation_id = ? and shot_number <= ?", generation, shots);
    }

    /** Outcomes of a night, older than all others. */
    private void copyLost(StudioData data) {
        String columns =
                data.rows("select column_name from information_schema.columns where table_name = 'GENERATION'").stream()
                        .map(row -> String.valueOf(row.get("COLUMN_NAME")))
                        .filter(column -> !List.of("ID", "SUBMITTED_AT", "ENDED_AT", "PROJECT_ID")
                                .contains(column))
                        .collect(Collectors.joining(", "));
        for (int i = 0; i < OVERNIGHT; i++) {
            data.change(
                    "insert into generation (id, project_id, submitted_at, ended_at, %1$s) select ?, ?, ?, ?, %1$s from generation where id = ?"
                            .formatted(columns),
                    UUID.randomUUID(),
                    overnight,
                    Instant.parse("2026-05-03T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC),
                    Instant.parse("2026-05-04T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC),
                    generations.get(State.LOST));
        }
    }
}
