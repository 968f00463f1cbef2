package app.storycore.project.script;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.script.compare.LastScript;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * A board before or after an update, as far as the update changed it.
 *
 * @param order all shots in their order, each with its scene
 * @param drafts what those shots said that say something else in the other state
 * @param headings of scenes that have another one in the other state
 * @param said what the script had said of shots
 */
record BoardState(
        SequencedMap<ShotId, Optional<UUID>> order,
        Map<ShotId, ShotDraft> drafts,
        Map<UUID, String> headings,
        Map<ShotId, LastScript> said) {}
