package app.storycore.project;

import java.util.UUID;

/** Something of a project was stored differently: its name or style, a shot, or the order; or it is gone. */
public record ProjectChanged(UUID projectId) {}
