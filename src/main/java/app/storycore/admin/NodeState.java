package app.storycore.admin;

import app.storycore.cluster.NodeInfo;
import app.storycore.generation.GenerationSnapshot;
import java.util.List;

/**
 * A node as it is now.
 *
 * @param self whether it is the one that was asked
 * @param silent whether it has not been heard of for so long that it must be gone
 * @param running what it is at work on
 */
public record NodeState(NodeInfo info, boolean self, boolean silent, List<GenerationSnapshot> running) {}
