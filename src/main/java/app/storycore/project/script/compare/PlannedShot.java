package app.storycore.project.script.compare;

import app.storycore.project.imports.listing.ParsedShot;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shot at its place on a board that is to be updated; it is either there already or comes in.
 *
 * @param there the shot of the board, null when it comes in
 * @param fresh the shot of the script that comes in, null when it is there
 * @param scene in which it is to be
 */
public record PlannedShot(
        @Nullable BoardShot there, @Nullable ParsedShot fresh, Optional<UUID> scene) {}
