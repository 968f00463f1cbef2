package app.storycore.browser;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A studio in which a generation has ended in each way in which it can. */
final class EndedGenerations {

    private static final String OWNER = "mira";
    private static final int FEW = 4;

    private final StudioServer server;
    private final UUID complete;
    private final UUID partly;
    private final UUID failed;
    private final UUID cancelled;
    private String record = "";

    private EndedGenerations(StudioServer server) {
        this.server = server;
        try (StudioData data = StudioData.prepare(server.data())) {
            UUID owner = data.administrator(OWNER);
            complete = data.project(owner, "The Lighthouse", FEW);
            partly = data.project(owner, "Harbour scene", FEW);
            failed = data.project(owner, "Night train", FEW);
            cancelled = data.project(owner, "A storm at sea, which has a rather long name", FEW);
        }
    }

    /** Prepares the data of {@code server}, starts it, and leaves it with their owner logged in. */
    static EndedGenerations prepare(StudioServer server, Browser browser) {
        EndedGenerations ended = new EndedGenerations(server);
        server.start();
        Tab tab = LoginPage.enter(browser.tab(), OWNER, ended.path(State.COMPLETE));
        ended.endAll(tab);
        server.stop();
        ended.spoil();
        server.start();
        return ended;
    }

    private void endAll(Tab tab) {
        for (UUID project : List.of(complete, partly, failed, cancelled)) {
            String generation = DashboardPage.open(tab, project).generate().generation();
            record = record.isEmpty() ? generation : record;
        }
        for (UUID project : List.of(complete, partly, failed, cancelled)) {
            DashboardPage.open(tab, project).waitForPanel("that is complete", CardState::isComplete);
        }
    }

    /** Lets three of the complete ones have ended otherwise; no person could bring that about in time. */
    private void spoil() {
        try (StudioData data = StudioData.prepare(server.data())) {
            UUID half = latest(data, partly);
            data.change(
                    "update generation set status = 'COMPLETED_WITH_FAILURES', failed_shots = 1 where id = ?", half);
            data.change(
                    "update generation_shot set status = 'FAILED', panel_asset_id = null, thumbnail_asset_id = null,"
                            + " promoted_asset_id = null, qa_score = null, qa_report = null,"
                            + " reason = 'The engine did not answer for 10 minutes.'"
                            + " where generation_id = ? and shot_number = 2",
                    half);
            data.change("delete from newest_panel where generation_id = ? and shot_number = 2", half);
            data.change(
                    "update generation set status = 'FAILED', stage = 'EXPORT', progress_permille = 900,"
                            + " package_asset_id = null, pdf_asset_id = null, animatic_asset_id = null,"
                            + " reason = 'The package could not be written: no space left on the disk.' where id = ?",
                    latest(data, failed));
            data.change(
                    "update generation set status = 'CANCELLED', stage = 'PROMOTION', progress_permille = 640,"
                            + " package_asset_id = null, pdf_asset_id = null, animatic_asset_id = null where id = ?",
                    latest(data, cancelled));
            data.change("update generation set seen_at = null");
        }
    }

    private static UUID latest(StudioData data, UUID project) {
        List<Map<String, Object>> rows = data.rows("select id from generation where project_id = ?", project);
        return (UUID) rows.getFirst().get("ID");
    }

    /** Where a project is found. */
    String path(State state) {
        return "/projects/"
                + switch (state) {
                    case COMPLETE -> complete;
                    case PARTLY -> partly;
                    case FAILED -> failed;
                    case CANCELLED -> cancelled;
                };
    }

    /** Where an ended generation is found in the history. */
    String recordPath() {
        return "/history/" + record;
    }

    /** How a project stands. */
    enum State {
        COMPLETE,
        PARTLY,
        FAILED,
        CANCELLED
    }
}
