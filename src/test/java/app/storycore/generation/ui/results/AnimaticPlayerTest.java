package app.storycore.generation.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.generation.GenerationId;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import com.vaadin.flow.dom.Element;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class AnimaticPlayerTest extends PageTest {

    @Autowired
    GenerationQueries queries;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    @Test
    void plays_the_film_of_a_generation_by_the_keys_of_the_browser() {
        ProjectId project = generationFixtures.project(owner, "Harbour", 1);
        GenerationId generation = generationFixtures.complete(project, owner);
        AnimaticPlayer player = new AnimaticPlayer();
        player.show(queries.latest(project, owner).orElseThrow(), null);
        assertThat(player.isVisible()).as("without a film").isFalse();

        UUID film = generationFixtures.picture(owner);
        database.sql("update generation set animatic_asset_id = ? where id = ?")
                .params(film, generation.value())
                .update();
        player.show(queries.latest(project, owner).orElseThrow(), "files/poster");

        Element video = player.getElement();
        assertThat(player.isVisible()).isTrue();
        assertThat(video.getAttribute("src")).isEqualTo("files/" + film);
        assertThat(video.getAttribute("poster")).isEqualTo("files/poster");
        assertThat(video.hasAttribute("controls")).isTrue();
        assertThat(video.getAttribute("aria-label")).isEqualTo("Animatic");
    }

    @Test
    void lets_a_film_play_on_while_news_come_in() {
        ProjectId project = generationFixtures.project(owner, "Harbour", 1);
        GenerationId generation = generationFixtures.complete(project, owner);
        database.sql("update generation set animatic_asset_id = ? where id = ?")
                .params(generationFixtures.picture(owner), generation.value())
                .update();
        AnimaticPlayer player = new AnimaticPlayer();
        player.show(queries.latest(project, owner).orElseThrow(), "files/one");

        player.show(queries.latest(project, owner).orElseThrow(), "files/another");

        assertThat(player.getElement().getAttribute("poster")).isEqualTo("files/one");
    }
}
