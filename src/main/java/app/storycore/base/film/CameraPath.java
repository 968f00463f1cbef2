package app.storycore.base.film;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a camera sees at the start and at the end of a shot. */
public record CameraPath(CameraFrame from, CameraFrame to) {

    private static final int LONGEST_CODE = 40;
    private static final Pattern CODE =
            Pattern.compile("(\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (\\d{1,5})");

    /** As it is stored: six numbers with blanks between. */
    public String code() {
        return code(from) + " " + code(to);
    }

    private static String code(CameraFrame frame) {
        return frame.left() + " " + frame.top() + " " + frame.size();
    }

    /** What {@link #code()} has written; nothing when it is no path. */
    public static Optional<CameraPath> parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (code.length() > LONGEST_CODE || !matcher.matches() || !isFrame(matcher, 1) || !isFrame(matcher, 4)) {
            return Optional.empty();
        }
        return Optional.of(new CameraPath(frame(matcher, 1), frame(matcher, 4)));
    }

    private static boolean isFrame(Matcher matcher, int first) {
        return CameraFrame.isWithin(number(matcher, first), number(matcher, first + 1), number(matcher, first + 2));
    }

    private static CameraFrame frame(Matcher matcher, int first) {
        return new CameraFrame(number(matcher, first), number(matcher, first + 1), number(matcher, first + 2));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    public boolean moves() {
        return !from.equals(to);
    }
}
