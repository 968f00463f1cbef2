package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.base.Subscription;
import app.storycore.engine.Drawing;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.engine.PanelRequest;
import app.storycore.generation.GenerationId;
import app.storycore.generation.live.GenerationNotifier;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.imaging.Pixels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class PreviewTest extends RunTest {

    @Autowired
    PanelPreviews previews;

    @Autowired
    GenerationNotifier notifier;

    @Autowired
    WebApplicationContext context;

    private final List<Integer> answers = new ArrayList<>();
    private GenerationId generation;

    @Test
    void the_owner_sees_a_shot_grow_and_nobody_else() throws Exception {
        generation = generations.start(project(1), owner);
        AccountId stranger = somebody();
        engine.always((request, drawing) -> {
            show(drawing);
            answers.add(ask(owner));
            answers.add(ask(stranger));
        });

        watched(() -> run(admitted(generation)));

        assertThat(answers).containsExactly(200, 404);
        assertThat(ask(owner)).as("once it is done").isEqualTo(404);
    }

    @Test
    void nothing_is_kept_of_a_shot_that_fails() {
        generation = generations.start(project(1), owner);
        engine.always((request, drawing) -> fail(request, drawing));

        watched(() -> run(admitted(generation)));

        assertThat(previews.address(generation, 1)).isEmpty();
    }

    private void fail(PanelRequest request, Drawing drawing) throws EngineException {
        show(drawing);
        assertThat(previews.address(generation, 1)).isPresent();
        throw new EngineException(Fault.REFUSED, "Not " + request.shot().prompt());
    }

    private static void show(Drawing drawing) {
        drawing.sketched(() -> Pixels.filled(32, 18, 0x336699));
        drawing.progressed(0.5);
    }

    private void watched(Runnable work) {
        Subscription page = notifier.subscribe(owner, changes -> {});
        try {
            work.run();
        } finally {
            page.close();
        }
    }

    private int ask(AccountId who) {
        MockMvc web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        try {
            return web.perform(get("/" + previews.address(generation, 1).orElse("previews/" + generation + "/1"))
                            .with(user(new StudioUser(who, "x", "", Role.USER, true))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
