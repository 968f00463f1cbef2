package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class OutcomesTest {

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    AccountId owner;
    ProjectId project;

    @BeforeEach
    void somebody_with_a_project() {
        owner = generationFixtures.account();
        project = generationFixtures.project(owner, "Pickups", 1);
    }

    @Test
    void a_later_success_overtakes_all_earlier_outcomes_of_its_project_and_no_others() {
        generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        generationFixtures.ended(project, owner, GenerationStatus.CANCELLED);
        GenerationId other =
                generationFixtures.ended(generationFixtures.project(owner, "Other", 1), owner, GenerationStatus.FAILED);

        GenerationId retried = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);

        assertThat(outcomes()).containsExactlyInAnyOrder(retried, other);
    }

    @Test
    void a_later_failure_overtakes_nothing() {
        GenerationId first = generationFixtures.ended(project, owner, GenerationStatus.COMPLETED);
        GenerationId second = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        assertThat(outcomes()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoever_opens_a_project_sees_all_its_outcomes_and_no_others() {
        generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId other =
                generationFixtures.ended(generationFixtures.project(owner, "Other", 1), owner, GenerationStatus.FAILED);

        generations.markProjectSeen(project, generationFixtures.account());
        assertThat(outcomes()).as("seen by somebody else").hasSize(3);
        generations.markProjectSeen(project, owner);

        assertThat(outcomes()).containsExactly(other);
    }

    @Test
    void of_a_hundred_only_the_newest_five_are_read_and_all_are_counted() {
        hundred();

        assertThat(outcomes()).hasSize(5);
        assertThat(queries.unseenOutcomes(owner)).isEqualTo(100);
        assertThat(queries.board(owner))
                .extracting(GenerationSnapshot::projectName)
                .containsExactly("Night 100", "Night 99", "Night 98", "Night 97", "Night 96");
    }

    @Test
    void all_of_more_than_a_hundred_are_cleared_at_once() {
        hundred();
        GenerationId failed = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        GenerationId running = generationFixtures.begun(project, owner).generationId();

        generations.markAllSeen(owner);

        assertThat(queries.board(owner)).extracting(GenerationSnapshot::id).containsExactly(running);
        assertThat(queries.unseenOutcomes(owner)).isZero();
        assertThat(failed).isNotEqualTo(running);
    }

    @Test
    void one_that_was_deleted_meanwhile_can_still_be_dismissed() {
        assertThatCode(() -> generations.markSeen(new GenerationId(UUID.randomUUID()), owner))
                .doesNotThrowAnyException();
    }

    /** As a night leaves them. */
    private void hundred() {
        GenerationId first = generationFixtures.ended(project, owner, GenerationStatus.FAILED);
        List<String> columns = database.sql(
                        "select column_name from information_schema.columns where lower(table_name) = 'generation'")
                .query(String.class)
                .list();
        List<String> copied = columns.stream()
                .filter(column -> !Stream.of("id", "project_name", "ended_at").anyMatch(column::equalsIgnoreCase))
                .toList();
        String copy =
                "insert into generation (id, project_name, ended_at, %1$s) select ?, ?, ended_at, %1$s from generation where id = ?"
                        .formatted(String.join(", ", copied));
        for (int i = 1; i <= 100; i++) {
            UUID id = UUID.randomUUID();
            database.sql(copy).params(id, "Night " + i, first.value()).update();
            database.sql("update generation set ended_at = ? where id = ?")
                    .params(Instant.parse("2026-05-04T00:00:00Z").plusSeconds(i).atOffset(ZoneOffset.UTC), id)
                    .update();
        }
        generations.markSeen(first, owner);
    }

    private List<GenerationId> outcomes() {
        return queries.board(owner).stream().map(GenerationSnapshot::id).toList();
    }
}
