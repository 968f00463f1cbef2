package app.storycore.project.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers a sequence whose numbers are not locked. */
final class ShotLabels {

    /** Characters of a number. */
    static final int LENGTH_MAX = 24;

    private ShotLabels() {}

    /**
     * The numbers of all shots, each of them once.
     *
     * @param scenes the number of the scene of each shot, empty when it is in none
     */
    static List<String> of(NumberingScheme scheme, List<String> scenes) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> given = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (String scene : scenes) {
            String label;
            do {
                String counted = scheme.isByScene() ? scene : "";
                int place = counts.merge(counted, 1, Integer::sum);
                label = scheme.label(scene, place);
            } while (label.length() <= LENGTH_MAX && !given.add(label));
            labels.add(label.length() <= LENGTH_MAX ? label : "#" + (labels.size() + 1));
        }
        return labels;
    }
}
