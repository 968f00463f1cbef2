package app.storycore.project.numbering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers shots that came into a sequence whose numbers are locked, as film production does: behind 12 stands 12A, then 12B;
 * between 12 and 12A stands A12A, between 12A and 12B stands 12AA; before 1 stands A1; at the end, or at the end of a scene
 * where scenes are numbered, it is counted on. Numbers in tens use the room between them first: 015.
 *
 * @see "src/site/markdown/decisions/0065-what-stands-beside-the-prompt.md"
 */
final class InsertedLabels {

    private final NumberingScheme scheme;
    private final List<NumberedShot> order;
    private final Set<String> taken;
    private final Set<String> live = new HashSet<>();
    private final List<String> labels = new ArrayList<>();

    private InsertedLabels(NumberingScheme scheme, List<NumberedShot> order, Set<String> retired) {
        this.scheme = scheme;
        this.order = order;
        order.stream().map(NumberedShot::label).filter(Objects::nonNull).forEach(live::add);
        taken = new HashSet<>(retired);
        taken.addAll(live);
    }

    /**
     * The numbers of all shots; those that have one keep it.
     *
     * @param retired numbers of shots that were deleted, none of which is given again
     */
    static List<String> of(NumberingScheme scheme, List<NumberedShot> order, Set<String> retired) {
        InsertedLabels inserted = new InsertedLabels(scheme, order, retired);
        for (int place = 0; place < order.size(); place++) {
            inserted.next(place);
        }
        return inserted.labels;
    }

    private void next(int place) {
        NumberedShot shot = order.get(place);
        String label = shot.label();
        if (label == null) {
            label = fresh(shot.scene(), before(place), behind(place));
            taken.add(label);
            live.add(label);
        }
        labels.add(label);
    }

    private @Nullable String before(int place) {
        return place > 0 && isBeside(place, place - 1) ? labels.get(place - 1) : null;
    }

    private @Nullable String behind(int place) {
        return IntStream.range(place + 1, order.size())
                .filter(later -> order.get(later).label() != null)
                .limit(1)
                .filter(later -> isBeside(place, later))
                .mapToObj(later -> order.get(later).label())
                .findFirst()
                .orElse(null);
    }

    private boolean isBeside(int one, int other) {
        return !scheme.isByScene()
                || order.get(one).scene().equals(order.get(other).scene());
    }

    private String fresh(String scene, @Nullable String before, @Nullable String behind) {
        if (behind == null) {
            return countedOn(scene);
        }
        Stream<String> candidates = before == null
                ? Stream.concat(inRoom(0, behind), inFront(behind))
                : Stream.of(
                                inRoom(before, behind),
                                behindPrefix(before, behind),
                                isInserted(behind, before) ? inFront(behind) : Stream.<String>empty(),
                                siblings(before),
                                Letters.all().chars().mapToObj(letter -> before + (char) letter))
                        .flatMap(each -> each);
        return candidates
                .filter(this::isFree)
                .findFirst()
                .orElseGet(() -> spelledOut(before == null ? behind : before));
    }

    /** Whether a number says that its shot came in behind another: 12A and A12A behind 12. */
    private static boolean isInserted(String label, String other) {
        int start = 0;
        while (start < label.length() && Letters.is(label.charAt(start)) && !label.startsWith(other, start)) {
            start++;
        }
        int end = start + other.length();
        return label.startsWith(other, start) && end < label.length() && Letters.is(label.charAt(end));
    }

    private boolean isFree(String label) {
        return label.length() <= ShotLabels.LENGTH_MAX && !taken.contains(label);
    }

    /** The number behind the highest that was given there so far. */
    private String countedOn(String scene) {
        int last = IntStream.rangeClosed(1, taken.size())
                .filter(place -> taken.contains(scheme.label(scene, place)))
                .max()
                .orElse(0);
        return IntStream.iterate(last + 1, place -> place + 1)
                .mapToObj(place -> scheme.label(scene, place))
                .map(label -> label.length() <= ShotLabels.LENGTH_MAX ? label : "#" + taken.size())
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Numbers between two tens, the middle one first. */
    private Stream<String> inRoom(String before, String behind) {
        return number(before).map(from -> inRoom(from, behind)).orElseGet(Stream::empty);
    }

    private Stream<String> inRoom(int from, String behind) {
        Optional<Integer> to = scheme == NumberingScheme.TENS ? number(behind) : Optional.empty();
        if (to.isEmpty() || to.get() - from < 2) {
            return Stream.empty();
        }
        int middle = (from + to.get()) / 2;
        return Stream.concat(
                        IntStream.range(middle, to.get()).boxed(),
                        IntStream.range(from + 1, middle).boxed())
                .map(NumberingScheme::tens);
    }

    private static Optional<Integer> number(String label) {
        boolean plain = !label.isEmpty() && label.length() < 9 && label.chars().allMatch(Character::isDigit);
        return plain ? Optional.of(Integer.parseInt(label)) : Optional.empty();
    }

    private static Stream<String> inFront(String behind) {
        return Letters.all().chars().mapToObj(letter -> (char) letter + behind);
    }

    /** Behind A1 and before 1 stands B1. */
    private Stream<String> behindPrefix(String before, String behind) {
        char first = before.charAt(0);
        String rest = before.substring(1);
        if (!Letters.is(first) || rest.isEmpty() || !behind.endsWith(rest)) {
            return Stream.empty();
        }
        Stream<String> following = Letters.behind(first).chars().mapToObj(letter -> (char) letter + rest);
        return Stream.concat(
                following.takeWhile(this::isNotLive), behind.equals(rest) ? Stream.empty() : inFront(behind));
    }

    /** Behind 12A stands 12B, unless a shot has that. */
    private Stream<String> siblings(String before) {
        char last = before.charAt(before.length() - 1);
        if (!Letters.is(last) || before.length() < 2) {
            return Stream.empty();
        }
        String stem = before.substring(0, before.length() - 1);
        return Letters.behind(last)
                .chars()
                .mapToObj(letter -> stem + (char) letter)
                .takeWhile(this::isNotLive);
    }

    private boolean isNotLive(String label) {
        return !live.contains(label);
    }

    /** Where no short number is free: the number of the shot beside it with as many letters as that takes. */
    private String spelledOut(String beside) {
        String digits = beside.replaceAll("[^0-9-]", "");
        return IntStream.iterate(1, place -> place + 1)
                .mapToObj(place -> digits + Letters.of(place))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }
}
