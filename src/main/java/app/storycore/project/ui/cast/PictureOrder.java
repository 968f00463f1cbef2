package app.storycore.project.ui.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Changes of the order in which pictures show a member, each of what is there by now. */
final class PictureOrder {

    private PictureOrder() {}

    /** A picture before the one that it follows. */
    static List<UUID> forward(List<UUID> pictures, UUID picture) {
        int index = pictures.indexOf(picture);
        return index < 1 ? pictures : with(without(pictures, picture), picture, index - 1);
    }

    static List<UUID> without(List<UUID> pictures, UUID picture) {
        return pictures.stream().filter(one -> !one.equals(picture)).toList();
    }

    /** @param index where the picture is put, or at the end when there are fewer */
    static List<UUID> with(List<UUID> pictures, UUID picture, int index) {
        List<UUID> more = new ArrayList<>(without(pictures, picture));
        more.add(Math.clamp(index, 0, more.size()), picture);
        return more;
    }
}
