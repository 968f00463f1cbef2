package app.storycore.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.ServiceTest;
import app.storycore.account.AccountAdministration;
import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.Language;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.HistoryFilter;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotService;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.Quotas;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A studio that comes up on the database of the version before. */
@ServiceTest
@OnBothDatabases(ofVersionBefore = true)
class UpgradeTest extends SpringBrowserlessTest {

    @Autowired
    AccountService accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationQueries queries;

    @Autowired
    GenerationHistory history;

    @Autowired
    Quotas quotas;

    @Autowired
    JdbcClient database;

    AccountId mira;
    AccountId tom;

    @BeforeEach
    void people_of_then() {
        mira = account("mira");
        tom = account("tom");
    }

    @Test
    void every_account_is_there_and_gets_in_with_its_password() {
        assertThat(administration.search(mira, "", 10))
                .extracting(AccountInfo::username, AccountInfo::role, AccountInfo::locked, AccountInfo::language)
                .containsExactlyInAnyOrder(
                        tuple("Mira", Role.ADMIN, false, null),
                        tuple("tom", Role.USER, false, Language.GERMAN),
                        tuple("Zoë", Role.USER, true, null));
        assertThat(accounts.changePassword(tom, "walks-the-dog", "walks-the-dog-again"))
                .isNotNull();
    }

    @Test
    void every_project_is_there_with_its_shots() {
        assertThat(projects.search(mira, "", 0, 10))
                .extracting(ProjectInfo::name, ProjectInfo::shots)
                .containsExactlyInAnyOrder(tuple("The Lighthouse", 8), tuple("Paused", 3));
        assertThat(projects.search(tom, "", 0, 10))
                .extracting(ProjectInfo::name, ProjectInfo::shots)
                .containsExactlyInAnyOrder(
                        tuple("Der Hafen – \"Nacht\"", 4),
                        tuple("Refused", 3),
                        tuple("No paper", 1),
                        tuple("Killed", 3));
        assertThat(shots.list(project(mira, "The Lighthouse"), mira)
                        .get(1)
                        .draft()
                        .prompt())
                .isEqualTo("The keeper climbs the stairs again, this time with a cat.");
    }

    @Test
    void history_tells_how_everything_ended_and_why() {
        assertThat(history.ended(mira, HistoryFilter.EVERYTHING, null, 10))
                .extracting(GenerationSnapshot::projectName, GenerationSnapshot::status)
                .containsOnly(tuple("The Lighthouse", GenerationStatus.COMPLETED))
                .hasSize(3);
        assertThat(history.ended(tom, HistoryFilter.EVERYTHING, null, 10))
                .extracting(GenerationSnapshot::projectName, GenerationSnapshot::status)
                .containsExactly(
                        tuple("No paper", GenerationStatus.FAILED),
                        tuple("Refused", GenerationStatus.COMPLETED_WITH_FAILURES),
                        tuple("Der Hafen – \"Nacht\"", GenerationStatus.CANCELLED));
        GenerationSnapshot failed = latest(tom, "No paper");
        assertThat(said(failed.reason())).contains("No paper left");
        assertThat(queries.changes(failed.id(), tom))
                .extracting(StatusChange::to)
                .containsExactly(GenerationStatus.QUEUED, GenerationStatus.RUNNING, GenerationStatus.FAILED);
    }

    @Test
    void reasons_of_then_have_no_code_and_are_said_in_the_language_of_the_reader() {
        GenerationSnapshot failed = latest(tom, "No paper");
        assertThat(german(failed.reason())).isEqualTo("Der Look-Bogen konnte nicht gezeichnet werden: No paper left");
        assertThat(queries.changes(failed.id(), tom))
                .extracting(change -> german(change.reason()))
                .containsExactly(
                        "Eingereicht", "Begonnen", "Der Look-Bogen konnte nicht gezeichnet werden: No paper left");
        assertThat(german(latest(tom, "Refused").reason())).isEqualTo("1 von 3 Shots fehlgeschlagen");
        assertThat(german(latest(mira, "Paused").reason())).isEqualTo("Vom Besitzer pausiert");
        assertThat(database.sql("select count(*) from generation_event where reason_code is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static String german(@Nullable Reason reason) {
        UI.getCurrent().setLocale(Locale.GERMAN);
        return ReasonText.of(Objects.requireNonNull(reason));
    }

    @Test
    void panels_keep_their_state_their_verdict_and_the_reason_of_their_failure() {
        List<ShotSnapshot> refused = queries.shots(latest(tom, "Refused").id(), tom);
        assertThat(refused)
                .extracting(ShotSnapshot::status)
                .containsExactly(ShotStatus.SUCCEEDED, ShotStatus.FAILED, ShotStatus.SUCCEEDED);
        assertThat(said(refused.get(1).reason())).contains("No lions here");
        GenerationSnapshot last = latest(mira, "The Lighthouse");
        assertThat(history.shotsAfter(0, last.id(), mira, 10))
                .hasSize(8)
                .allSatisfy(shot -> assertThat(shot.quality()).isNotNull())
                .extracting(ShotDetails::shot)
                .extracting(ShotSnapshot::panelAssetId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(history.drawn(last.id(), mira)).isPresent();
    }

    @Test
    void what_was_at_work_still_is() {
        assertThat(queries.active(mira))
                .extracting(GenerationSnapshot::projectName, GenerationSnapshot::status)
                .containsExactly(tuple("Paused", GenerationStatus.PAUSED));
        assertThat(queries.active(tom))
                .extracting(GenerationSnapshot::projectName, GenerationSnapshot::status)
                .containsExactly(tuple("Killed", GenerationStatus.RUNNING));
    }

    @Test
    void what_accounts_use_is_counted_from_what_they_had() {
        assertThat(quotas.of(mira))
                .extracting(QuotaUse::quota, QuotaUse::used)
                .contains(tuple(Quota.PROJECTS, 2L), tuple(Quota.SHOTS, 11L), tuple(Quota.GENERATIONS, 1L));
        assertThat(quotas.of(tom, Quota.SHOTS).used()).isEqualTo(11);
        assertThat(quotas.of(mira, Quota.DISK).used()).isPositive();
    }

    @Test
    void every_panel_of_then_is_one_version_of_its_shot_from_the_generation_that_drew_it() {
        List<String> panels =
                pairs("select shot_id, panel_asset_id from generation_shot where panel_asset_id is not null");
        assertThat(panels)
                .as("some were taken over by later generations")
                .hasSizeGreaterThan(Set.copyOf(panels).size());
        assertThat(pairs("select shot_id, panel_asset_id from shot_version"))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(panels));
        assertThat(database.sql("""
                        select s.status from shot_version v join generation_shot s
                        on s.generation_id = v.generation_id and s.shot_id = v.shot_id""").query(String.class).list()).isNotEmpty().doesNotContain("REUSED");
    }

    private List<String> pairs(String sql) {
        return database.sql(sql)
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private static String said(@Nullable Reason reason) {
        return reason == null ? "" : reason.sentence();
    }

    private AccountId account(String key) {
        return new AccountId(database.sql("select id from account where username_key = ?")
                .param(key)
                .query(UUID.class)
                .single());
    }

    private ProjectId project(AccountId owner, String name) {
        return projects.search(owner, name, 0, 1).getFirst().id();
    }

    private GenerationSnapshot latest(AccountId owner, String name) {
        return queries.latest(project(owner, name), owner).orElseThrow();
    }
}
