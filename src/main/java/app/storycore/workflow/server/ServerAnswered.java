package app.storycore.workflow.server;

import app.storycore.engine.Fault;
import java.time.Duration;
import java.util.Optional;

/**
 * A server was asked for a picture and drew it, or did not.
 *
 * @param server by its id
 * @param name what people call it
 * @param fault empty when there is a picture
 * @param took the server's own time for a picture; else how long it was waited for
 */
public record ServerAnswered(ServerId server, String name, Optional<Fault> fault, Duration took) {}
