package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ui.board.ShotBoard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinService;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * What one open page of a project with 100 shots adds to a session, as heap that stays after a collection. The frame around
 * it, with drawer and indicator, is not counted.
 */
@Tag("bench")
@TestPropertySource(properties = "vaadin.productionMode=true")
@Import(GenerationFixtures.class)
class SessionBench extends PageTest {

    private static final int SHOTS = 100;
    private static final int PAGES = 40;

    /** Chunks near what a wide window shows. */
    private static final Integer[] NEAR = {0, 1, 2, 3, 4};

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    ProjectPageFactory pages;

    @Autowired
    ProjectService projects;

    private ProjectInfo project;

    @Test
    void kilobytes_an_open_dashboard_with_100_shots() {
        ProjectId id = generationFixtures.project(owner, "The Lighthouse", SHOTS);
        generationFixtures.complete(id, owner);
        project = projects.get(id, owner);
        open(DashboardTab.SHOTS, 5);

        assertThat(VaadinService.getCurrent().getDeploymentConfiguration().isProductionMode())
                .as("production mode, as development mode keeps a trace of where each component was made")
                .isTrue();
        double shots = kilobytes(DashboardTab.SHOTS);
        double results = kilobytes(DashboardTab.RESULTS);

        System.out.printf(
                "FIGURE session: %.0f kB an open dashboard with %d shots, 30 of them as cards; %.0f kB with its results"
                        + " open, 60 of them as tiles%n",
                shots, SHOTS, results);
        assertThat(shots).isBetween(10.0, 2500.0);
        assertThat(results).isBetween(10.0, 4000.0);
    }

    /** The mean over many pages, which all stay open meanwhile. */
    private double kilobytes(DashboardTab tab) {
        long before = used();
        List<Component> open = open(tab, PAGES);
        long after = used();
        open.forEach(Component::removeFromParent);
        return (after - before) / 1024.0 / PAGES;
    }

    private List<Component> open(DashboardTab tab, int count) {
        List<Component> open = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            ProjectPage page = pages.of(project);
            ui().add(page);
            page.open(tab);
            near(page);
            open.add(page);
            told();
        });
        return open;
    }

    /** Lets go of what is to be told to the browser, as an answer to it does. */
    private static void told() {
        ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui().getInternals().getStateTree().collectChanges(change -> {});
        ui().getInternals().dumpPendingJavaScriptInvocations();
    }

    /** What the browser tells of where it stands. */
    private static void near(ProjectPage page) {
        try {
            Method near = ShotBoard.class.getDeclaredMethod("near", Integer[].class);
            near.setAccessible(true);
            near.invoke(boards(page).getFirst(), (Object) NEAR);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Component> boards(Component root) {
        return root instanceof ShotBoard
                ? List.of(root)
                : root.getChildren().flatMap(child -> boards(child).stream()).toList();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
