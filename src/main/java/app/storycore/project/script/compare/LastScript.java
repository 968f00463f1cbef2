package app.storycore.project.script.compare;

import app.storycore.project.ShotDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a script said of a shot when it came in last.
 *
 * @param heading of its scene, null when the script named none
 */
public record LastScript(ShotDraft draft, @Nullable String heading) {}
