package app.storycore.generation.work.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.storycore.base.Seed;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.FinalPrompt;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.generation.start.PanelInput;
import app.storycore.project.ShotDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FinalPromptsTest {

    private final List<PanelInput> shots = new ArrayList<>();
    private final PanelEngine engine = mock(PanelEngine.class);

    private void shot(@Nullable String place, @Nullable TimeOfDay time) {
        shots.add(new PanelInput(
                new ShotDraft("A lighthouse in the storm", ShotDraft.DEFAULT_DURATION, null, null, time, null),
                new Casting(List.of(), place == null ? null : new CastEntry(place, "", List.of())),
                new Seed(1),
                0));
    }

    /** For each shot whether it would be drawn after another one of its scene. */
    private List<String> previous() throws Exception {
        when(engine.usesPreviousPanel()).thenReturn(true);
        when(engine.inSequence(any())).then(call -> call.getArgument(0));
        when(engine.finalPrompt(any())).then(call -> {
            PanelRequest request = call.getArgument(0);
            String text = request.context().previousPanel() == null ? "first" : "after another";
            return Optional.of(new FinalPrompt(text, "", List.of()));
        });
        return new FinalPrompts(engine, new PanelRequestFactory(new PictureSizes(1280, 1920)))
                .of(VisualStyle.INK, AspectRatio.WIDESCREEN, "", shots).orElseThrow().stream()
                        .map(FinalPrompt::text)
                        .toList();
    }

    /** The second shot says nothing: it is by day, as the one before it. */
    @Test
    void tell_scenes_apart_as_a_run_does() throws Exception {
        shot("Tower", TimeOfDay.DAY);
        shot("Tower", null);
        shot("Tower", TimeOfDay.NIGHT);
        shot("Tower", null);
        shot("Tower", TimeOfDay.NIGHT);
        shot(null, null);
        shot(null, null);

        assertThat(previous())
                .containsExactly("first", "after another", "first", "after another", "after another", "first", "first");
    }
}
