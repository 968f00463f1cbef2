package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** What a bad night leaves behind: a hundred outcomes and a generation in which everything failed. */
class OutcomesIT {

    /** Before somebody has cancelled. */
    private static final int MORE_THAN_ARE_DRAWN = 20;

    private static final String REASON = "No shot could be drawn. The first one: The picture could not be stored:"
            + " /srv/studio/data/files/3f/3f9a0c55.tmp: No space left on device";
    private static final By CLEAR = By.cssSelector("#generation-indicator .generation-list-clear");
    private static final By MORE = By.cssSelector("#generation-indicator .generation-list-more");
    private static final List<Dimension> SIZES =
            List.of(new Dimension(1440, 900), new Dimension(768, 1024), new Dimension(390, 844));

    @RegisterExtension
    static final StudioServer SERVER = new StudioServer("outcomes").rest(Duration.ofMillis(300));

    private static final Browsers BROWSERS = new Browsers(SERVER);
    private static Browser browser;
    private static UUID failed;
    private static UUID partly;
    private static UUID cancelled;
    private static UUID overnight;
    private static Map<UUID, Object> generations = Map.of();

    @BeforeAll
    static void a_bad_night() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            UUID owner = data.account("mira");
            failed = data.project(owner, "Pickups", 4);
            partly = data.project(owner, "Night train", 4);
            cancelled = data.project(owner, "Harbour", MORE_THAN_ARE_DRAWN);
            overnight = data.project(owner, "Overnight", 4);
        }
        SERVER.start();
        browser = BROWSERS.open();
        Tab tab = LoginPage.enter(browser.tab(), "mira", "/");
        for (UUID project : List.of(failed, partly)) {
            DashboardPage page = DashboardPage.open(tab, project);
            page.generate();
            page.waitForPanel("that is complete", CardState::isComplete);
        }
        DashboardPage page = DashboardPage.open(tab, cancelled);
        page.generate();
        page.cancel();
        page.waitForPanel("that is cancelled", panel -> panel.status().equals("CANCELLED"));
        SERVER.stop();
        spoil();
        SERVER.start();
        tab.open("/queue");
    }

    @AfterAll
    static void leave() {
        BROWSERS.closeAll();
    }

    @Test
    void a_failure_says_what_happened_on_every_screen_and_a_hundred_outcomes_are_cleared_in_every_tab()
            throws IOException {
        Tab tab = browser.tab();
        show(tab, "failed", "/projects/" + failed);
        assertThat(new DashboardPage(tab).words())
                .contains("Failed: No shot could be drawn", "The server has no room left.")
                .doesNotContain("/srv", "3f9a0c55");
        show(tab, "partly", "/projects/" + partly);
        show(tab, "cancelled", "/projects/" + cancelled);
        assertThat(new DashboardPage(tab).words()).contains("Not reached").doesNotContain("Pending");
        show(tab, "record", "/history/" + generations.get(failed));
        show(tab, "history", "/history");

        Tab other = browser.newTab();
        show(other, "drawer", "/queue");
        tab.open("/queue");
        for (Tab one : List.of(tab, other)) {
            one.waitUntil("five cards", () -> new Drawer(one).cards().size() == 5);
            assertThat(one.waitForSight(MORE).getText()).isEqualTo("and 95 more in the history");
        }
        tab.click(CLEAR);
        for (Tab one : List.of(tab, other)) {
            one.waitUntil("no card", () -> new Drawer(one).cards().isEmpty());
        }
    }

    private static void show(Tab tab, String name, String path) throws IOException {
        browser.resize(SIZES.getFirst());
        tab.open(path);
        tab.waitForSight(By.id("generation-indicator"));
        for (String scheme : ViewCheck.SCHEMES) {
            ViewCheck.wear(tab, scheme);
            for (Dimension size : ViewCheck.isWhole(scheme) ? SIZES : List.of(SIZES.getFirst())) {
                browser.resize(size);
                ViewCheck.settle(tab);
                Files.write(
                        Outputs.folder("screenshots")
                                .resolve("outcomes-%s-%s-%d.png".formatted(name, scheme, size.getWidth())),
                        browser.picture());
                assertThat(tab.script("return document.documentElement.scrollWidth <= innerWidth"))
                        .as("%s fits %d", name, size.getWidth())
                        .isEqualTo(true);
            }
            browser.resize(SIZES.getFirst());
        }
    }

    private static void spoil() {
        try (StudioData data = StudioData.prepare(SERVER.data())) {
            generations = data.rows("select id, project_id from generation").stream()
                    .collect(Collectors.toMap(row -> (UUID) row.get("PROJECT_ID"), row -> row.get("ID")));
            Object all = generations.get(failed);
            data.change(
                    "update generation set status = 'FAILED', stage = 'IMAGES', progress_permille = 590, made_shots = 0,"
                            + " failed_shots = 4, package_asset_id = null, pdf_asset_id = null,"
                            + " animatic_asset_id = null, cover_asset_id = null, reason = ? where id = ?",
                    REASON,
                    all);
            lose(data, all, 4);
            Object some = generations.get(partly);
            data.change(
                    "update generation set status = 'COMPLETED_WITH_FAILURES', failed_shots = 2, made_shots = 2 where id = ?",
                    some);
            lose(data, some, 2);
            copies(data, all);
        }
    }

    private static void lose(StudioData data, Object generation, int shots) {
        data.change(
                "update generation_shot set status = 'FAILED', panel_asset_id = null, thumbnail_asset_id = null,"
                        + " promoted_asset_id = null, qa_score = null, qa_report = null, reason = ?"
                        + " where generation_id = ? and shot_number <= ?",
                REASON.substring(REASON.indexOf("The picture")),
                generation,
                shots);
        data.change("delete from newest_panel where generation_id = ? and shot_number <= ?", generation, shots);
    }

    /** Outcomes of a night; no person could bring them about in time. */
    private static void copies(StudioData data, Object generation) {
        data.change("update generation set seen_at = current_timestamp");
        String columns =
                data.rows("select column_name from information_schema.columns where table_name = 'GENERATION'").stream()
                        .map(row -> String.valueOf(row.get("COLUMN_NAME")))
                        .filter(column -> !List.of("ID", "SEEN_AT", "ENDED_AT", "PROJECT_ID")
                                .contains(column))
                        .collect(Collectors.joining(", "));
        for (int i = 0; i < 100; i++) {
            UUID id = UUID.randomUUID();
            data.change(
                    "insert into generation (id, project_id, ended_at, %1$s) select ?, ?, ended_at, %1$s from generation where id = ?"
                            .formatted(columns),
                    id,
                    overnight,
                    generation);
            data.change(
                    "update generation set ended_at = ?, submitted_at = ? where id = ?",
                    Instant.parse("2026-05-04T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC),
                    Instant.parse("2026-05-03T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC),
                    id);
        }
    }
}
