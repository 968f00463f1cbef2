package app.storycore.project.imports.fountain;

import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.words.Capitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a scene: INT. LIGHTHOUSE - NIGHT.
 *
 * @param text all of it, without the mark that forces it and without its number
 * @param place without the time
 * @param number its own, such as 12A, null when it has none
 * @param time what it says, or that of the scene before when it goes on at once
 */
record SceneHeading(
        String text,
        String place,
        @Nullable String number,
        @Nullable TimeOfDay time) {

    /** Characters; a longer line is no heading. */
    static final int LONGEST = 400;

    private static final int LONGEST_NUMBER = 20;

    /** @param before the time of the scene before it */
    static SceneHeading read(String line, @Nullable TimeOfDay before) {
        return read(text(line), number(line), before);
    }

    private static SceneHeading read(String text, @Nullable String number, @Nullable TimeOfDay before) {
        int mark = SceneMark.find(text).end();
        List<HeadingPart> parts = HeadingPart.split(text, mark);
        int time = partWithTime(parts, mark > 0 ? 0 : 1);
        if (time >= 0) {
            String place = place(text, mark, without(parts, time));
            return new SceneHeading(text, place, number, parts.get(time).time().orElse(null));
        }
        return mention(text, mark, parts)
                .or(() -> goingOn(text, mark, parts, before))
                .map(found -> new SceneHeading(text, found.place(), number, found.time()))
                .orElse(new SceneHeading(text, text, number, null));
    }

    private static @Nullable String number(String line) {
        String stripped = line.strip();
        String rest = withoutNumber(stripped);
        return rest.equals(stripped)
                ? null
                : stripped.substring(stripped.lastIndexOf('#', stripped.length() - 2) + 1, stripped.length() - 1);
    }

    /** A line without the mark that forces it, without number and emphasis, its blanks single. */
    private static String text(String line) {
        String stripped = line.strip();
        String forced = stripped.startsWith(".") ? stripped.substring(1) : stripped;
        return String.join(" ", Emphasis.without(withoutNumber(forced)).split("\\s+", -1));
    }

    private static String withoutNumber(String text) {
        int end = text.length() - 1;
        int start = text.endsWith("#") ? text.lastIndexOf('#', end - 1) : -1;
        String number = start < 0 ? "" : text.substring(start + 1, end);
        boolean is = !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && number.chars().noneMatch(Character::isWhitespace);
        return is ? text.substring(0, start).stripTrailing() : text;
    }

    private static int partWithTime(List<HeadingPart> parts, int from) {
        for (int i = parts.size() - 1; i >= from; i--) {
            if (parts.get(i).time().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** A time among other words: they all stay, since they may say what is seen. */
    private static Optional<SceneHeading> mention(String text, int mark, List<HeadingPart> parts) {
        int last = parts.size() - 1;
        while (last > 0 && (parts.get(last).isContinuity() || parts.get(last).isAside())) {
            last--;
        }
        Optional<TimeOfDay> time = Optional.empty();
        if (last > 0) {
            time = parts.get(last).mentionedTime();
        } else if (last == 0 && mark > 0 && Capitals.only(text)) {
            time = parts.getFirst().lastWord();
        }
        List<HeadingPart> kept = parts.subList(0, last + 1);
        return time.map(found -> new SceneHeading(text, place(text, mark, kept), null, found));
    }

    private static Optional<SceneHeading> goingOn(
            String text, int mark, List<HeadingPart> parts, @Nullable TimeOfDay before) {
        List<HeadingPart> kept = new ArrayList<>(parts);
        boolean goesOn = parts.size() > 1 && kept.subList(1, kept.size()).removeIf(HeadingPart::isContinuity);
        return goesOn ? Optional.of(new SceneHeading(text, place(text, mark, kept), null, before)) : Optional.empty();
    }

    /** The parts but for the time, and what behind it is no place: CONTINUOUS, FLASHBACK, (RAIN). */
    private static List<HeadingPart> without(List<HeadingPart> parts, int time) {
        Predicate<HeadingPart> place = part -> !part.isContinuity() && !part.isAside() && !part.bracketed();
        List<HeadingPart> kept = new ArrayList<>(parts.subList(0, Math.min(1, time)));
        for (int i = 1; i < parts.size(); i++) {
            HeadingPart part = parts.get(i);
            if (i != time && (i < time ? !part.isContinuity() : place.test(part))) {
                kept.add(part);
            }
        }
        return kept;
    }

    /** Neighbours stay as they were written; across a gap stands a dash. */
    private static String place(String text, int mark, List<HeadingPart> kept) {
        if (kept.isEmpty()) {
            return text;
        }
        StringBuilder place = new StringBuilder(text.substring(0, mark));
        int from = kept.getFirst().start();
        int to = from;
        for (HeadingPart part : kept) {
            if (hasLetter(text, to, part.start())) {
                place.append(text, from, to).append(" - ");
                from = part.start();
            }
            to = part.bracketed() && part.end() < text.length() ? part.end() + 1 : part.end();
        }
        return place.append(text, from, to).toString();
    }

    private static boolean hasLetter(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).chars().anyMatch(Character::isLetterOrDigit);
    }
}
