package app.storycore.project.imports.cut;

/**
 * A clip of a picture track.
 *
 * @param name as the editing program shows it
 * @param file the name of its file without folders, empty when it is not known
 * @param generated whether the program makes its picture: a title, a colour, bars
 */
record CutClip(String name, String file, ClipWords words, boolean generated) {}
