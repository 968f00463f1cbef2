package app.storycore.generation.work.engine;

import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.generation.ShotWorkItem;
import app.storycore.project.ShotDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The scenes of a sequence: runs of consecutive shots that name the same place, at the same time of day as far as they say
 * one. A shot that names no place is in no scene.
 *
 * @see "src/site/markdown/decisions/0056-what-a-shot-carries-to-an-engine.md"
 */
public final class Scenes {

    private Scenes() {}

    /**
     * The shots before one in its scene, by their numbers.
     *
     * @param shots all, by number
     */
    public static List<Integer> before(ShotWorkItem shot, List<ShotWorkItem> shots) {
        List<ShotWorkItem> scene = all(shots.subList(0, shot.number()), ShotWorkItem::draft, ShotWorkItem::casting)
                .getLast();
        return scene.subList(0, scene.size() - 1).stream()
                .map(ShotWorkItem::number)
                .toList();
    }

    /**
     * The open shots of each scene, in their order; those in no scene each by itself.
     *
     * @param shots all, by number
     */
    public static List<List<ShotWorkItem>> apart(List<ShotWorkItem> shots) {
        return all(shots, ShotWorkItem::draft, ShotWorkItem::casting).stream()
                .map(scene ->
                        scene.stream().filter(shot -> shot.status().isOpen()).toList())
                .filter(scene -> !scene.isEmpty())
                .toList();
    }

    /**
     * All shots by their scenes, those in none each by itself. A shot that says no time of day is at that of the shots
     * before it in its scene.
     *
     * @param shots all, by number
     */
    static <T> List<List<T>> all(List<T> shots, Function<T, ShotDraft> draft, Function<T, Casting> casting) {
        List<List<T>> scenes = new ArrayList<>();
        String before = null;
        TimeOfDay time = null;
        for (T shot : shots) {
            TimeOfDay said = draft.apply(shot).timeOfDay();
            String place = place(casting.apply(shot));
            boolean samePlace = before != null && before.equals(place);
            if (!samePlace || said != null && time != null && said != time) {
                scenes.add(new ArrayList<>());
                time = null;
            }
            before = place;
            time = said == null ? time : said;
            scenes.getLast().add(shot);
        }
        return scenes;
    }

    private static @Nullable String place(Casting casting) {
        CastEntry place = casting.place();
        return place == null ? null : place.name();
    }
}
