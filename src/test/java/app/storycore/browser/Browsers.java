package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of a test, or of all tests of a class: each a fresh one, all ended with the test or the class; when a test
 * fails, what they showed is kept.
 */
final class Browsers implements AfterTestExecutionCallback, AfterEachCallback, AfterAllCallback {

    private final StudioServer server;
    private final List<Browser> open = new ArrayList<>();
    private boolean betweenTests;

    Browsers(StudioServer server) {
        this.server = server;
    }

    /** Keeps them open from test to test, for a class that registers them in a static field. */
    Browsers betweenTests() {
        betweenTests = true;
        return this;
    }

    /** A browser that nobody has used before, with one empty tab. */
    Browser open() {
        return open(server.url());
    }

    /** As the other, at another address of the server. */
    Browser open(String url) {
        Browser browser = new Browser(url);
        open.add(browser);
        return browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String test = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            for (int i = 0; i < open.size(); i++) {
                open.get(i).keep(test + "-" + (i + 1));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!betweenTests) {
            closeAll();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        closeAll();
    }

    /** For those who share browsers between tests; nothing they showed may have met its content security policy. */
    void closeAll() {
        List<String> violations = open.stream()
                .flatMap(browser -> browser.policyViolations().stream())
                .toList();
        open.forEach(Browser::close);
        open.clear();
        assertThat(violations).as("violations of the content security policy").isEmpty();
    }
}
