package app.storycore.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * By which index HSQLDB finds rows of the two tables that grow with every generation. It has no statistics and takes the
 * first index that it may: counting the rows of the answer does not show what it went through. The sum of an account's
 * files, for its quota, goes through all of them and is not meant here.
 */
@ServiceTest
@Tag("hsqldb")
class HsqldbPlansTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    AssetService assets;

    @Autowired
    LongHistory history;

    @Autowired
    QueryCounter counter;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void count_no_more() {
        counter.stop();
    }

    @Test
    void finds_earlier_panels_by_their_inputs_and_files_by_their_ids() {
        AccountId owner = accounts.create("plans", "long enough", Role.USER).id();
        ProjectId project = history.project(owner, "Harbour", 4, 3);
        ShotInfo first = shots.list(project, owner).getFirst();
        shots.edit(project, first.id(), owner, draft -> draft.withPrompt("The beam sweeps over the stormy sea"));
        counter.reset();

        generations.start(project, owner);
        assets.volume(List.of(first.id().value()), owner);

        assertThat(plans("input_hash in"))
                .isNotEmpty()
                .allSatisfy(plan ->
                        assertThat(plan).contains("GENERATION_SHOT_BY_INPUT").doesNotContain("GENERATION_BY_PROJECT"));
        assertThat(plans("from asset a1_0 where a1_0.id in"))
                .hasSizeGreaterThan(1)
                .allSatisfy(plan -> assertThat(plan).doesNotContain("ASSET_OWNER", "table=ASSET\naccess=FULL SCAN"));
    }

    private List<String> plans(String part) {
        return counter.statements().stream()
                .filter(statement -> statement.startsWith("select") && statement.contains(part))
                .distinct()
                .map(this::plan)
                .toList();
    }

    private String plan(String statement) {
        return statement + "\n"
                + String.join("\n", database.queryForList("explain plan for " + statement, String.class));
    }
}
