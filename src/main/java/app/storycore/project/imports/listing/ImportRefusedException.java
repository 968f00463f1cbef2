package app.storycore.project.imports.listing;

import app.storycore.project.imports.ImportText;

/** What somebody brought along cannot be read as shots at all. */
public final class ImportRefusedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** It has more than {@link ImportText#MOST_BYTES}. */
        TOO_BIG,
        /** A picture, a table of a spreadsheet program, a PDF. */
        NOT_TEXT,
        /** Text in another encoding. */
        NOT_UTF8,
        /** XML, HTML or RTF, as writing programs save it. */
        MARKUP,
        /** XML of Final Draft that breaks off or is none at {@link #line()}. */
        BROKEN_FINAL_DRAFT,
        /** XML with a document type, an entity of its own, or elements nested without end, at {@link #line()}. */
        UNSAFE_XML,
        /** A file of Storyboarder that cannot be read at {@link #line()}. */
        BROKEN_STORYBOARDER,
        /** A file of Storyboarder without a list of boards. */
        NO_BOARDS,
        /** OpenTimelineIO that cannot be read at {@link #line()}. */
        BROKEN_OTIO,
        /** A bundle of OpenTimelineIO that breaks off, or has no timeline in it. */
        BROKEN_OTIOZ,
        /** A bundle of OpenTimelineIO with more than is taken of one. */
        BUNDLE_TOO_BIG,
        /** JSON or XML of no cut. */
        NO_TIMELINE,
        /** XML of an editing program that breaks off or is none at {@link #line()}. */
        BROKEN_CUT_XML,
        /** A project of a newer Final Cut Pro, which is another form. */
        FCPX_XML,
        /** An edit decision list without an event on a picture track. */
        NO_EVENTS,
        /** A cut that is nested without end, or in itself. */
        NESTED_CUT,
        /** A cut of more than is read of one. */
        CUT_TOO_BIG,
        /** The first row of a shot list names no column of prompts. */
        NO_PROMPT_COLUMN,
        /** Quotes that are opened at {@link #line()} are never closed. */
        OPEN_QUOTES,
        /** It can be read, and there is nothing in it. */
        NO_SHOTS,
        /** It was not read when its time was up. */
        TOO_SLOW,
        /** It alone has more shots than a project can hold. */
        TOO_MANY_SHOTS
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int line;

    public ImportRefusedException(Reason reason) {
        this(reason, 0);
    }

    public ImportRefusedException(Reason reason, int line) {
        super("Import refused: " + reason + (line == 0 ? "" : " at line " + line));
        this.reason = reason;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /** The line at fault, from 1; 0 when it is not one line. */
    public int line() {
        return line;
    }
}
