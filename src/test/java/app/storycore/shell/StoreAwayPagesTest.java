package app.storycore.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.asset.FailingFiles;
import app.storycore.asset.StoreWatch;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What pages say while the file store is not reached. */
@Tag("hsqldb") // has nothing to do with the database
class StoreAwayPagesTest extends PageTest {

    @Autowired
    FailingFiles files;

    @Autowired
    StoreWatch watch;

    @AfterEach
    void back() {
        files.reset();
        watch.look();
        watch.look();
    }

    @Test
    void every_page_says_since_when_for_as_long_as_it_is_so() {
        navigate("queue", Div.class);
        waitUntil(() -> notice().isEmpty());

        files.fallSilent();
        watch.look();
        waitUntil(() -> notice().contains("The file store has not been reached since"));

        back();
        waitUntil(() -> notice().isEmpty());
    }

    @Test
    void a_page_that_opens_meanwhile_says_so_too() {
        files.fallSilent();
        watch.look();

        navigate("queue", Div.class);

        waitUntil(() -> notice().contains("The file store has not been reached since"));
        assertThat(notice()).contains("go on by themselves");
    }

    private String notice() {
        return find(ServerNotice.class).all().stream()
                .filter(ServerNotice::isVisible)
                .map(PageTest::words)
                .collect(Collectors.joining());
    }
}
