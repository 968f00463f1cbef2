package app.storycore;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets every test wait for a condition for two minutes: a busy machine may stand still for longer than the usual ten seconds. */
public final class AwaitilityDefaults implements BeforeAllCallback {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LONGEST);
    }
}
