package app.storycore.shell;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something unexpected: logged once with a number that a person can read out.
 *
 * @param id eight hexadecimal digits
 */
record Incident(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private static final int DIGITS = 8;

    static Incident log(String where, Throwable cause) {
        Incident incident = new Incident(UUID.randomUUID().toString().substring(0, DIGITS));
        LOG.error("Incident {} in {}", incident.id, where, cause);
        return incident;
    }
}
