package app.storycore.project.imports;

import app.storycore.base.film.AspectRatio;
import app.storycore.project.imports.finaldraft.FinalDraft;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.storyboarder.StoryboarderBoards;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be read as shots. What another program wrote for itself becomes a text that people can read and mend: a
 * screenplay of Final Draft becomes Fountain, the boards of Storyboarder become a shot list.
 *
 * @param text as {@link ImportText} makes it
 * @param aspect the frame that the file is made for, null when it does not say
 */
public record ImportedText(
        ImportKind kind, String text, @Nullable AspectRatio aspect) {

    private ImportedText(ImportKind kind, String text) {
        this(kind, text, null);
    }

    /**
     * The text of a file.
     *
     * @throws ImportRefusedException when it is too big, no text, or broken, then with the line
     */
    public static ImportedText of(String fileName, byte[] file) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean finalDraft = name.endsWith(".fdx") || name.endsWith(".fdxt") || FinalDraft.isIn(file);
        if (finalDraft && file.length <= ImportText.MOST_BYTES) {
            return new ImportedText(ImportKind.FOUNTAIN, ImportText.of(FinalDraft.toFountain(file)));
        }
        String text = ImportText.of(file);
        return name.endsWith(".storyboarder") || StoryboarderBoards.isIn(text)
                ? boards(text)
                : new ImportedText(ImportKind.of(fileName, text), text);
    }

    /**
     * What was pasted, if another program wrote it for itself.
     *
     * @throws ImportRefusedException when it is too big or broken, then with the line
     */
    public static Optional<ImportedText> ofProgram(String pasted) {
        boolean finalDraft = pasted.stripLeading().startsWith("<") && FinalDraft.isIn(pasted);
        if (!finalDraft && !StoryboarderBoards.isIn(pasted)) {
            return Optional.empty();
        } else if (pasted.length() > ImportText.MOST_BYTES) {
            throw new ImportRefusedException(Reason.TOO_BIG);
        }
        return Optional.of(
                finalDraft
                        ? new ImportedText(ImportKind.FOUNTAIN, ImportText.of(FinalDraft.toFountain(pasted)))
                        : boards(ImportText.of(pasted)));
    }

    private static ImportedText boards(String text) {
        return new ImportedText(
                ImportKind.CSV,
                StoryboarderBoards.toShotList(text),
                StoryboarderBoards.aspect(text).orElse(null));
    }
}
