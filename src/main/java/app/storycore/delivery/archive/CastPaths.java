package app.storycore.delivery.archive;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where the pictures of the cast stand in a package, numbered through. */
final class CastPaths {

    private static final String FOLDER = "cast/picture-";

    private final Map<CastPicture, String> paths = new HashMap<>();

    CastPaths(List<CastMember> cast) {
        cast.stream().flatMap(member -> member.pictures().stream()).forEach(picture -> {
            String number = String.format(Locale.ROOT, "%04d", paths.size() + 1);
            paths.putIfAbsent(picture, FOLDER + number + "." + picture.extension());
        });
    }

    String of(CastPicture picture) {
        return Objects.requireNonNull(paths.get(picture), "a picture of somebody else");
    }
}
