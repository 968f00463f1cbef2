package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.engine.Casting;
import app.storycore.project.ShotDraft;

/**
 * What a panel is drawn from, as far as the shot itself says.
 *
 * @param seed of this take
 * @param take 0 for the first
 */
public record PanelInput(ShotDraft draft, Casting casting, Seed seed, int take) {}
