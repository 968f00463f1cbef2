package app.storycore.delivery.archive;

import static app.storycore.delivery.archive.ReceivedPackage.bounded;
import static app.storycore.delivery.archive.ReceivedPackage.require;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the characters and places of a package; packages of before have none. */
final class ReceivedCast {

    private static final int MOST_MEMBERS = 1_000;
    private static final int MOST_PICTURES = 100;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final String JPEG = ".jpg";

    private final PackageFile file;

    ReceivedCast(PackageFile file) {
        this.file = file;
    }

    List<CastMember> read(@Nullable List<ProjectDocument.Member> sent) throws PackageFormatException {
        List<CastMember> cast = new ArrayList<>();
        if (sent == null) {
            return cast;
        }
        requireFew(sent.size(), MOST_MEMBERS, "members in its cast");
        for (ProjectDocument.Member member : sent) {
            cast.add(member(require(member, "member of the cast")));
        }
        return cast;
    }

    private CastMember member(ProjectDocument.Member member) throws PackageFormatException {
        List<String> paths = require(member.pictures(), "pictures of the cast");
        requireFew(paths.size(), MOST_PICTURES, "pictures of one member");
        List<CastPicture> pictures = new ArrayList<>();
        for (String path : paths) {
            String named = require(path, "picture of the cast");
            pictures.add(new CastPicture(
                    named.endsWith(JPEG) ? "jpg" : "png", () -> new ByteArrayInputStream(file.picture(named))));
        }
        return new CastMember(
                require(member.kind(), "kind of a member"),
                bounded(member.name(), LONGEST_NAME, "name"),
                bounded(member.description(), LONGEST_DESCRIPTION, "description"),
                pictures);
    }

    /** The places of those whom a shot names, from 0; numbers of nobody are passed over. */
    static List<Integer> named(@Nullable List<Integer> numbers, int members) {
        return numbers == null
                ? List.of()
                : numbers.stream()
                        .filter(number -> number != null && number >= 1 && number <= members)
                        .map(number -> number - 1)
                        .distinct()
                        .toList();
    }

    private static void requireFew(int count, int most, String what) throws PackageFormatException {
        if (count > most) {
            throw new PackageFormatException(Reason.DAMAGED, "The package has more than " + most + " " + what);
        }
    }
}
