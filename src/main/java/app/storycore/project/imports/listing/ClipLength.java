package app.storycore.project.imports.listing;

import app.storycore.base.film.FrameRate;

/**
 * How long a clip of a cut is, and by what its shot can be known.
 *
 * @param label the number of a shot, as its name has it; empty when it has none
 * @param place the place of the shot in the sequence that was handed out, by the file of its panel; 0 when it says none
 * @param media the file that it shows, as the cut names it; empty when it names none
 * @param frames of {@code rate}
 */
public record ClipLength(String label, int place, String media, long frames, FrameRate rate) {}
