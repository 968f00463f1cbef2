package app.storycore.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class EnginesAccessTest extends PageTest {

    @Test
    void whoever_is_no_administrator_does_not_see_the_page() {
        UI.getCurrent().navigate("admin/engines");
        assertThat(find(EnginesView.class).all()).isEmpty();
        assertThat(find(ServerSection.class).all()).isEmpty();
    }
}
