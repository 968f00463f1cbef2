package app.storycore.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.ui.PageTasks;
import app.storycore.database.LongHistory;
import app.storycore.delivery.video.TestSounds;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneService;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import app.storycore.project.text.ShotTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * How long the server holds a page for what people do most, in a long project with a long history beside a short one:
 * the time of the request alone, without the transport to the browser. What is worked out beside the page is awaited
 * between the requests and not counted. Run with {@code -Pbench}.
 */
@Tag("bench")
@Import({GenerationFixtures.class, LongHistory.class})
class PagesBench extends PageTest {

    private static final int SHOTS = Integer.getInteger("bench.shots", 1_000);
    private static final int GENERATIONS = Integer.getInteger("bench.generations", 50);
    private static final int ROUNDS = 15;
    private static final Duration MOST = Duration.ofMillis(300);
    private static final ShotTexts TEXTS = new ShotTexts(
            "MARA: " + "Wait! Hold the boat! ".repeat(20), "She runs. ".repeat(40), "Rain machine. ".repeat(30));

    @Autowired
    LongHistory history;

    @Autowired
    ShotService shots;

    @Autowired
    CastService cast;

    @Autowired
    ShotCastService casts;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    SoundService sounds;

    @TestBean(name = "pageTasksAtOnce", methodName = "beside")
    PageTasks tasks;

    private final Map<String, List<Duration>> times = new LinkedHashMap<>();

    /** As in the studio, and not at once as in other tests of pages. */
    static PageTasks beside() {
        return new PageTasks(task -> Thread.ofPlatform().daemon().start(task));
    }

    @Test
    void holds_no_page_for_long() {
        ProjectId small = history.project(owner, "Short", 10, 1);
        measure("short", small);
        ProjectId large = history.project(owner, "Long", SHOTS, GENERATIONS, this::fill);
        measure("warm", large);
        measure("long", large);
        report();
        times.forEach((name, measured) -> {
            if (name.startsWith("long")) {
                assertThat(median(measured)).as(name).isLessThan(MOST);
            }
        });
    }

    /** Every field of every shot, a scene and a sound for each ten, locked numbers and four of the cast. */
    private void fill(ProjectId project) {
        List<CastId> members = IntStream.range(0, CastService.MEMBERS_MAX)
                .mapToObj(i -> cast.add(project, owner, CastKind.CHARACTER, "Member " + i))
                .toList();
        List<ShotInfo> all = shots.list(project, owner);
        Map<ShotId, ShotDraft> drafts = new HashMap<>();
        Map<ShotId, List<CastId>> named = new HashMap<>();
        for (ShotInfo shot : all) {
            drafts.put(
                    shot.id(),
                    new ShotDraft(
                                    shot.draft().prompt(),
                                    Duration.ofMillis(2_500),
                                    ShotSize.WIDE,
                                    CameraAngle.LOW,
                                    TimeOfDay.DUSK,
                                    Mood.TENSE)
                            .withTexts(TEXTS));
            named.put(shot.id(), members.subList(shot.number() % 50, shot.number() % 50 + 4));
        }
        drafts.forEach((id, draft) -> shots.edit(project, id, owner, before -> draft));
        casts.nameAll(project, owner, named);
        for (int i = 0; i < all.size(); i += 10) {
            sound(project, new SoundPlace(all.get(i).id()));
            scenes.begin(project, owner, all.get(i).id(), "INT. ROOM " + i + " - NIGHT");
        }
        numbers.choose(project, owner, NumberingScheme.SCENE_LETTERS);
        numbers.lock(project, owner);
        sound(project, SoundPlace.TRACK);
    }

    private void sound(ProjectId project, SoundPlace place) {
        try {
            var unused =
                    sounds.add(project, owner, place, "tone.wav", new ByteArrayInputStream(TestSounds.tone(440, 0.05)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void measure(String kind, ProjectId project) {
        for (int round = 0; round < ROUNDS; round++) {
            String words = "The beam sweeps over the stormy sea, " + kind + " take " + round;
            time(kind + " queue", () -> ui().navigate("queue"));
            time(kind + " history", () -> ui().navigate("history"));
            time(kind + " opening", () -> ui().navigate("projects/" + project));
            waitUntil(() -> !forecast().isEmpty());
            String before = forecast();
            TextArea prompt = find(TextArea.class).all().getFirst();
            time(kind + " editing a prompt", () -> {
                test(prompt).setValue(words);
                fire(prompt, "focusout", data().put("element.value", words));
            });
            if (round == 0 && !kind.equals("long")) {
                waitUntil(() -> !forecast().equals(before));
            }
            time(kind + " Results", () -> ui().navigate("projects/" + project + "/results"));
            time(kind + " History", () -> ui().navigate("projects/" + project + "/history"));
        }
        ui().navigate("projects/" + project);
        waitUntil(() -> !forecast().isEmpty());
        Button generate = find(Button.class).withText("Generate sequence").all().getFirst();
        if (!kind.equals("warm")) {
            time(kind + " Generate sequence", () -> test(generate).click());
            waitUntil(() -> "QUEUED".equals(status()));
        }
    }

    private GenerationPanel panel() {
        return find(GenerationPanel.class).single();
    }

    private String status() {
        return panel().getElement().getAttribute("data-status");
    }

    private void time(String what, Runnable action) {
        long before = System.nanoTime();
        action.run();
        times.computeIfAbsent(what, name -> new ArrayList<>()).add(Duration.ofNanos(System.nanoTime() - before));
    }

    private void report() {
        times.forEach((name, measured) -> {
            if (name.startsWith("long")) {
                Duration baseline = median(times.get(name.replace("long", "short")));
                Duration median = median(measured);
                System.out.printf(
                        Locale.ROOT,
                        "FIGURE %s: %,d shots x %d generations: median %d ms, worst %d ms; 10 shots x 1: median %d ms; ratio %.1f%n",
                        name,
                        SHOTS,
                        GENERATIONS,
                        median.toMillis(),
                        measured.stream().max(Duration::compareTo).orElseThrow().toMillis(),
                        baseline.toMillis(),
                        (double) median.toNanos() / baseline.toNanos());
            }
        });
    }

    private static Duration median(List<Duration> measured) {
        return measured.stream().sorted().toList().get(measured.size() / 2);
    }

    private String forecast() {
        return find(Div.class).withClassName("panel-forecast").all().stream()
                .filter(Div::isVisible)
                .map(PageTest::words)
                .findFirst()
                .orElse("");
    }
}
