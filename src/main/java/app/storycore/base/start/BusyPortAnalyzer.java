package app.storycore.base.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says which port is taken and how to choose another. */
@Order(0)
class BusyPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private static final String MANAGEMENT = "management.server.port";

    private final Environment settings;

    BusyPortAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Port " + port + " is in use by another program; stop that one, or choose another port with --"
                        + setting(port) + "=" + (port + 1) + ".",
                null,
                cause);
    }

    private String setting(int port) {
        return String.valueOf(port).equals(settings.getProperty(MANAGEMENT)) ? MANAGEMENT : "server.port";
    }
}
