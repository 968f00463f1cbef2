package app.storycore.workflow.ui.trial;

import app.storycore.base.ui.RelativeTime;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.workflow.draw.TestOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.Base64;

/** How far a test picture is, how it looks so far, and what came of it. */
final class TestProgress extends Div {

    private static final long BYTES_OF_KB = 1_000;

    private final boolean images;
    private final ProgressBar bar = new ProgressBar();
    private final RelativeTime elapsed = new RelativeTime();
    private final Div line = new Div(bar, elapsed);
    private final Paragraph words = new Paragraph();
    private final Image picture = new Image();
    private String server = "";

    /** @param images whether it is drawn by an image server, which cannot be stopped */
    TestProgress(boolean images) {
        this.images = images;
        addClassName("engine-test");
        line.addClassName("engine-test-line");
        line.setVisible(false);
        bar.getElement().setAttribute("aria-label", getTranslation("engines.test.working"));
        words.getElement().setAttribute("role", "status");
        picture.addClassName("engine-test-picture");
        picture.setVisible(false);
        add(line, words, picture);
    }

    void begin(String name) {
        server = name;
        line.setVisible(true);
        bar.setIndeterminate(true);
        elapsed.elapsed(Duration.ZERO, true);
        picture.setVisible(false);
        say(getTranslation("engines.test.waiting", name), false);
    }

    /** The server is at work on it. */
    void begun() {
        say(getTranslation("engines.test.drawing", server), false);
    }

    /** Servers that never say how far they are have no share here, only the time. */
    void progressed(double fraction) {
        bar.setIndeterminate(false);
        bar.setValue(Math.min(1, fraction));
    }

    void preview(byte[] jpeg) {
        show(jpeg, "");
    }

    void end(TestOutcome outcome) {
        line.setVisible(false);
        elapsed.clear();
        switch (outcome) {
            case TestOutcome.Drawn drawn -> {
                show(drawn.jpeg(), getTranslation("engines.test.alt"));
                say(
                        getTranslation(
                                "engines.test.done",
                                server,
                                drawn.took().toMillis() / 1000.0,
                                drawn.width(),
                                drawn.height(),
                                Math.max(1, drawn.bytes() / BYTES_OF_KB)),
                        false);
            }
            case TestOutcome.Failed failed -> {
                picture.setVisible(false);
                say(getTranslation("system.test.failed", ReasonText.of(failed.why())), true);
            }
            case TestOutcome.Cancelled cancelled -> {
                picture.setVisible(false);
                say(getTranslation(images ? "engines.test.cancelled.images" : "engines.test.cancelled"), false);
            }
        }
    }

    private void show(byte[] jpeg, String alt) {
        picture.setSrc("data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
        picture.setAlt(alt);
        picture.setVisible(true);
    }

    private void say(String sentence, boolean failed) {
        words.setText(sentence);
        words.setClassName("door-error", failed);
    }
}
