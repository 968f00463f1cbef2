package app.storycore.shell;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something unexpected: logged once with a number that a person can read out; in full at most three times a minute of
 * one kind.
 *
 * @param id eight hexadecimal digits
 */
record Incident(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private static final int DIGITS = 8;
    private static final LogLimit TRACES = new LogLimit(3);
    private static final LogLimit LINES = new LogLimit(60);

    static Incident log(String where, Throwable cause) {
        Incident incident = new Incident(UUID.randomUUID().toString().substring(0, DIGITS));
        String place = where.replaceAll("\\p{Cntrl}", "?");
        StackTraceElement[] trace = cause.getStackTrace();
        String kind = cause.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
        if (TRACES.allows(kind)) {
            LOG.error("Incident {} in {}", incident.id, place, cause);
        } else if (LINES.allows("again")) {
            LOG.error(
                    "Incident {} in {}: again {}",
                    incident.id,
                    place,
                    cause.getClass().getName());
        }
        return incident;
    }
}
