package app.storycore.project.numbering;

import org.jspecify.annotations.Nullable;

/** How a project has its shots numbered; null in both where nobody has chosen. */
record ChosenNumbering(
        @Nullable NumberingScheme scheme, @Nullable Boolean locked) {

    NumberingScheme used() {
        return scheme == null ? NumberingScheme.COUNT : scheme;
    }

    boolean isLocked() {
        return locked != null && locked;
    }
}
