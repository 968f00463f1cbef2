package app.storycore.project.imports.listing;

import java.util.List;

/**
 * Lines of a text that became no shot, or not all of it, and that their author should know of.
 *
 * @param lines from 1, in their order; none where lines have no numbers that people see
 * @param count how many there are, at least 1
 */
public record ImportNotice(Kind kind, List<Integer> lines, int count) {

    /** What is the matter with them. */
    public enum Kind {
        /** A note or something struck out begins there and is never closed. */
        OPEN_REMARK,
        /** Rows of a shot list in which nothing is described. */
        NO_PROMPT,
        /** Rows that name a scene, above its shots. */
        SCENE_ROW,
        /** Rows that add up. */
        TOTAL_ROW,
        /** Transitions of a cut. */
        CUT_TRANSITION,
        /** Clips of a cut at another speed, or frozen. */
        CUT_SPEED,
        /** Compound clips and nested sequences of a cut. */
        CUT_NESTED,
        /** Further picture tracks of a cut. */
        CUT_TRACK,
        /** Sound tracks of a cut. */
        CUT_SOUND,
        /** Titles above the pictures of a cut. */
        CUT_TITLE,
        /** Clips and tracks of a cut that are switched off. */
        CUT_DISABLED,
        /** Places of a cut where nothing is seen. */
        CUT_GAP,
        /** Clips of a cut that do not say how long they are. */
        CUT_NO_LENGTH,
        /** Sequences of a file behind the one that is read. */
        CUT_SEQUENCE,
        /** Lines of an edit decision list that cannot be read. */
        CUT_EVENT
    }

    public ImportNotice {
        lines = List.copyOf(lines);
    }

    public ImportNotice(Kind kind, List<Integer> lines) {
        this(kind, lines, lines.size());
    }

    /** One of something that stands in no line. */
    public static ImportNotice counted(Kind kind, int count) {
        return new ImportNotice(kind, List.of(), count);
    }

    /** One notice of these lines, or none when there are none. */
    public static List<ImportNotice> of(Kind kind, List<Integer> lines) {
        return lines.isEmpty() ? List.of() : List.of(new ImportNotice(kind, lines));
    }
}
