package app.storycore.project;

import java.util.UUID;

/** Something of a project's sequence was stored differently: a shot, or the order. */
public record SequenceChanged(UUID projectId) {}
