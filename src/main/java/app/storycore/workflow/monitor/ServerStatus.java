package app.storycore.workflow.monitor;

import app.storycore.workflow.check.ServerProblem;
import app.storycore.workflow.server.ServerId;
import app.storycore.workflow.server.ServerKind;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A server as it is now.
 *
 * @param problem what is wrong with it while it fails
 * @param since when it began to fail
 * @param inWorkHere pictures that it has in work for this node
 * @param inWork pictures that it has in work for all nodes
 * @param places how many it may have in work
 * @param usual median of its own time for its last pictures, null without any
 */
public record ServerStatus(
        ServerId id,
        String name,
        ServerKind kind,
        ServerCondition condition,
        @Nullable ServerProblem problem,
        @Nullable Instant since,
        int inWorkHere,
        int inWork,
        int places,
        @Nullable Duration usual) {}
