package app.storycore.project.imports.fountain;

/**
 * A line of a screenplay without its notes and without what is struck out.
 *
 * @param number from 1, as it stands in the text
 */
record FountainLine(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** Two blanks on an empty line keep together what stands around it. */
    boolean joins() {
        return isBlank() && text.length() > 1;
    }
}
