package app.storycore.generation.start;

import app.storycore.base.Seed;
import app.storycore.project.ShotDraft;

/** What a panel is drawn from, as far as the shot itself says. */
public record PanelInput(ShotDraft draft, Seed seed) {}
