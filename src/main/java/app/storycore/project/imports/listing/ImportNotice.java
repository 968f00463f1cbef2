package app.storycore.project.imports.listing;

import java.util.List;

/**
 * Lines of a text that became no shot, or not all of it, and that their author should know of.
 *
 * @param lines from 1, in their order; at least one
 */
public record ImportNotice(Kind kind, List<Integer> lines) {

    /** What is the matter with them. */
    public enum Kind {
        /** A note or something struck out begins there and is never closed. */
        OPEN_REMARK,
        /** Rows of a shot list in which nothing is described. */
        NO_PROMPT,
        /** Rows that name a scene, above its shots. */
        SCENE_ROW,
        /** Rows that add up. */
        TOTAL_ROW
    }

    public ImportNotice {
        lines = List.copyOf(lines);
    }

    /** One notice of these lines, or none when there are none. */
    public static List<ImportNotice> of(Kind kind, List<Integer> lines) {
        return lines.isEmpty() ? List.of() : List.of(new ImportNotice(kind, lines));
    }
}
