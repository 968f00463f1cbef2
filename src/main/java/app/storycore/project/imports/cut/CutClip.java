package app.storycore.project.imports.cut;

/**
 * A clip of a picture track.
 *
 * @param name as the editing program shows it
 * @param file the name of its file without folders, empty when it is not known
 * @param media the address of that file, as the cut has it
 * @param generated whether the program makes its picture: a title, a colour, bars
 */
record CutClip(String name, String file, String media, ClipWords words, boolean generated) {}
