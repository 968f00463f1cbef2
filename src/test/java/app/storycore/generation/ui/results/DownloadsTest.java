package app.storycore.generation.ui.results;

import static app.storycore.generation.ui.GenerationSnapshotBuilder.aGeneration;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "app.storycore.nowhere")
class DownloadsTest extends BrowserlessTest {

    private final Downloads downloads = new Downloads();

    @Test
    void keeps_its_links_when_it_is_shown_the_same_files_again() {
        GenerationSnapshot done =
                aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now();
        downloads.show(done);
        List<Component> before = downloads.getChildren().toList();

        downloads.show(done);

        assertThat(before).hasSize(4);
        assertThat(downloads.getChildren()).containsExactlyElementsOf(before);
    }

    @Test
    void shows_the_files_of_another_generation_instead() {
        downloads.show(
                aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());
        List<Component> before = downloads.getChildren().toList();

        downloads.show(
                aGeneration().ended(GenerationStatus.COMPLETED).withPackage().now());

        assertThat(downloads.getChildren().findFirst())
                .isNotEqualTo(before.stream().findFirst());
    }
}
