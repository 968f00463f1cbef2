package app.storycore.project.numbering;

import java.util.Locale;

/** How the shots of a project are numbered. */
public enum NumberingScheme {
    /** 1, 2, 3. */
    COUNT,
    /** 010, 020, 030: with room between them. */
    TENS,
    /** 1A, 1B, 2A: by scene. */
    SCENE_LETTERS,
    /** 1-1, 1-2, 2-1: by scene. */
    SCENE_NUMBERS;

    static final int STEP = 10;

    /** Whether it begins anew with each scene. */
    public boolean isByScene() {
        return this == SCENE_LETTERS || this == SCENE_NUMBERS;
    }

    /**
     * The number of a shot.
     *
     * @param scene the number of its scene, empty when it is in none: then it is counted
     * @param place from 1, in its scene where that matters
     */
    String label(String scene, int place) {
        return switch (this) {
            case COUNT -> Integer.toString(place);
            case TENS -> tens(place * STEP);
            case SCENE_LETTERS -> scene.isEmpty() ? Integer.toString(place) : scene + Letters.of(place);
            case SCENE_NUMBERS -> scene.isEmpty() ? Integer.toString(place) : scene + "-" + place;
        };
    }

    static String tens(int number) {
        return String.format(Locale.ROOT, "%03d", number);
    }
}
