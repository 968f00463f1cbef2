package app.storycore.generation.service;

import app.storycore.generation.ShotSnapshot;
import app.storycore.project.ShotDraft;

/**
 * One shot of a generation at one moment, with what it says.
 *
 * @param draft as it was when the generation started
 */
public record ShotAtStart(ShotSnapshot shot, ShotDraft draft) {}
