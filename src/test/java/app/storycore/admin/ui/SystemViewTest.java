package app.storycore.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.StubFilms;
import app.storycore.account.Role;
import app.storycore.cluster.ClusterNodes;
import app.storycore.database.TestDatabase;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.comfyui.FakeComfyUi;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerInfo;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SystemViewTest extends PageTest {

    @Autowired
    ScriptedEngine engine;

    @Autowired
    ClusterNodes nodes;

    @Autowired
    StubFilms films;

    @Autowired
    ServerService servers;

    @Override
    protected Role role() {
        return Role.ADMIN;
    }

    @AfterEach
    void usual_engine() {
        engine.reset();
        films.reset();
    }

    @Test
    void shows_what_runs_and_what_it_is_made_of() {
        SystemView view = navigate("admin/system", SystemView.class);

        assertThat(words(view))
                .contains(TestDatabase.underTest() == TestDatabase.HSQLDB ? "HSQL Database Engine" : "PostgreSQL")
                .contains("Free disk space", "Files are in", "/files", "StoryCore Studio", "Spring Boot", "4.1")
                .contains("studio.engine", "scripted", "studio.generations.at-once");
        waitUntil(() -> words(find(NodeList.class).single()).contains("(this one)"));
        assertThat(words(find(NodeList.class).single())).containsAnyOf("Idle", "%");
    }

    @Test
    void has_a_node_stop_taking_work_and_take_it_again() {
        navigate("admin/system", SystemView.class);
        waitUntil(() -> words(find(NodeList.class).single()).contains("(this one)"));

        press("Stop taking work");
        waitUntil(() -> words(find(NodeList.class).single()).contains("Takes no work"));
        assertThat(nodes.isDraining()).isTrue();

        press("Take work again");
        waitUntil(() -> words(find(NodeList.class).single()).contains("Alive"));
        assertThat(nodes.isDraining()).isFalse();
    }

    @AfterEach
    void node_that_takes_work() {
        nodes.all().forEach(node -> nodes.drain(node.name(), false));
    }

    @Test
    void shows_how_servers_are_that_draw() {
        servers.all().forEach(left -> servers.delete(owner, left.id()));
        navigate("admin/system", SystemView.class);
        assertThat(words(find(ServerList.class).single())).contains("No servers yet.");

        try (FakeComfyUi comfyUi = new FakeComfyUi()) {
            ServerInfo there = servers.create(owner, draft("GPU 1", comfyUi.url()));
            ServerInfo gone = servers.create(owner, draft("GPU 2", "http://127.0.0.1:1"));
            ServerInfo off = servers.create(owner, draft("GPU 3", comfyUi.url()));
            servers.disable(owner, off.id());
            waitUntil(() -> words(find(ServerList.class).single()).contains("Ready"));
            waitUntil(() -> words(find(ServerList.class).single()).contains("Not answering since"));

            assertThat(find(ServerCard.class).all().stream().map(card -> words(card)))
                    .satisfiesExactly(
                            card -> assertThat(card).contains("GPU 1", "Ready", "ComfyUI", "Pictures in work: 0 of 2"),
                            card -> assertThat(card).contains("GPU 2", "Not answering since", "Nothing answers"),
                            card -> assertThat(card).contains("GPU 3", "Disabled"));
            List.of(there, gone, off).forEach(server -> servers.delete(owner, server.id()));
        }
    }

    private static ServerDraft draft(String name, String address) {
        return new ServerDraft(name, ServerKind.COMFYUI, address, LoginKind.NONE, "", null, 2, "", false);
    }

    @Test
    void draws_a_test_picture_and_says_how_long_it_took() {
        SystemView view = navigate("admin/system", SystemView.class);

        press("Test picture");
        waitUntil(() -> words(view).contains("scripted 1 drew a picture of 64 × 36 pixels in"));

        assertThat(find(Image.class).all()).anyMatch(image -> image.getSrc().startsWith("data:image/jpeg;base64,"));
    }

    @Test
    void shows_the_film_program_that_was_found() {
        SystemView view = navigate("admin/system", SystemView.class);

        waitUntil(() -> words(view).contains("Films can be made."));

        assertThat(words(view)).contains("/opt/stub", "1.0", "stub264");
    }

    @Test
    void says_what_the_film_program_lacks() {
        films.lack("No memory left");
        SystemView view = navigate("admin/system", SystemView.class);

        waitUntil(() -> words(view).contains("No films: the film program stub failed: No memory left. Mend it"));
    }

    @Test
    void says_why_there_is_no_test_picture() {
        engine.always((request, drawing) -> {
            throw new EngineException(Fault.UNREACHABLE, "Nothing answers there. Start the engine.");
        });
        SystemView view = navigate("admin/system", SystemView.class);

        press("Test picture");
        waitUntil(() -> words(view).contains("No picture: Nothing answers there. Start the engine."));

        assertThat(find(Image.class).all()).noneMatch(image -> image.getSrc().startsWith("data:"));
    }

    @Test
    void survives_an_engine_with_a_fault_in_it() {
        engine.always((request, drawing) -> {
            throw new IllegalStateException("a fault in the program");
        });
        SystemView view = navigate("admin/system", SystemView.class);

        press("Test picture");
        waitUntil(() -> words(view).contains("No picture: Something unexpected went wrong"));
    }
}
