package app.storycore.project.imports;

import app.storycore.base.Checkpoint;
import app.storycore.project.imports.fountain.FountainReader;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.table.CsvReader;

/** Reads a text as shots. */
public final class ShotImport {

    private ShotImport() {}

    /**
     * The shots of {@code text}, each with what is wrong with it; 1 to {@link app.storycore.project.ShotService#SHOTS_MAX}.
     *
     * @param text as {@link ImportText} made it
     * @param establishing whether the heading of a screenplay's scene is a shot of its own even when there is action
     * @param checkpoint passed at every line
     * @throws ImportRefusedException when it cannot be read as such, has no shots, or too many
     */
    public static ParsedShots read(ImportKind kind, String text, boolean establishing, Checkpoint checkpoint) {
        ParsedShots listing = switch (kind) {
            case LINES -> LinesReader.read(text, checkpoint);
            case CSV -> new CsvReader(text, checkpoint).read();
            case FOUNTAIN -> new FountainReader(text, establishing, checkpoint).read();
        };
        if (listing.shots().isEmpty()) {
            throw new ImportRefusedException(Reason.NO_SHOTS);
        }
        return listing;
    }

    /** As the other, for those who wait as long as it takes. */
    public static ParsedShots read(ImportKind kind, String text, boolean establishing) {
        return read(kind, text, establishing, Checkpoint.NONE);
    }

    /** Whether a text has at most as many shots as a project can hold, whatever else is to be said of it. */
    public static boolean fits(ImportKind kind, String text) {
        try {
            read(kind, text, false);
            return true;
        } catch (ImportRefusedException refused) {
            return refused.reason() != Reason.TOO_MANY_SHOTS;
        }
    }
}
