package app.storycore.imaging;

import app.storycore.imaging.QualityIssue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Judges a panel. */
public final class Quality {

    /** Below this sharpness a panel is soft. */
    public static final double SOFT = 8;
    /** Above this sharpness a panel is harsh. */
    public static final double HARSH = 6500;
    /** Below this mean luma a panel is too dark to read. */
    public static final double DARK = 14;
    /** Above this mean luma a panel is too bright to read. */
    public static final double BRIGHT = 244;
    /** Above this distance a panel has left the palette. */
    public static final double OFF_PALETTE = 22;

    /**
     * What a panel is judged against.
     *
     * @param across width part of the wanted aspect ratio, at least 1
     * @param down height part of the wanted aspect ratio, at least 1
     * @param neighbours hashes by {@link NearDuplicate#hash} of the panels before and after
     * @param palette colours 0xRRGGBB of the sequence, none to leave the palette out
     */
    public record Standard(int across, int down, List<Long> neighbours, List<Integer> palette) {
        public Standard {
            neighbours = List.copyOf(neighbours);
            palette = List.copyOf(palette);
        }
    }

    private Quality() {}

    /**
     * Measures a panel and lists what is wrong. The score begins at 100; every issue takes off its weight, and softness
     * the more the softer the panel is.
     */
    public static QualityReport assess(Pixels picture, Standard standard) {
        double sharpness = Sharpness.of(picture);
        Exposure exposure = Exposure.of(picture);
        boolean aspect = Crop.hasAspect(picture, standard.across, standard.down);
        int nearest = nearest(picture, standard.neighbours);
        double palette = paletteDistance(picture, standard.palette);
        List<QualityIssue> issues = new ArrayList<>();
        below(issues, Kind.TOO_SOFT, sharpness, SOFT);
        above(issues, Kind.TOO_HARSH, sharpness, HARSH);
        below(issues, Kind.TOO_DARK, exposure.mean(), DARK);
        above(issues, Kind.TOO_BRIGHT, exposure.mean(), BRIGHT);
        if (!aspect) {
            double ratio = (double) picture.width() / picture.height();
            issues.add(new QualityIssue(Kind.WRONG_ASPECT, ratio, (double) standard.across / standard.down));
        }
        if (nearest <= NearDuplicate.SAME) {
            issues.add(new QualityIssue(Kind.NEAR_DUPLICATE, nearest, NearDuplicate.SAME));
        }
        above(issues, Kind.OFF_PALETTE, palette, OFF_PALETTE);
        issues.sort(Comparator.comparingInt(Quality::penalty).reversed());
        int score = 100 - issues.stream().mapToInt(Quality::penalty).sum();
        return new QualityReport(sharpness, exposure, aspect, nearest, palette, Math.max(0, score), issues);
    }

    private static void below(List<QualityIssue> issues, Kind kind, double value, double limit) {
        if (value < limit) {
            issues.add(new QualityIssue(kind, value, limit));
        }
    }

    private static void above(List<QualityIssue> issues, Kind kind, double value, double limit) {
        if (value > limit) {
            issues.add(new QualityIssue(kind, value, limit));
        }
    }

    private static int nearest(Pixels picture, List<Long> neighbours) {
        long hash = NearDuplicate.hash(picture);
        return neighbours.stream()
                .mapToInt(other -> NearDuplicate.distance(hash, other))
                .min()
                .orElse(64);
    }

    private static double paletteDistance(Pixels picture, List<Integer> palette) {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return colours.length == 0 ? 0 : PaletteDistance.of(picture, colours);
    }

    private static int penalty(QualityIssue issue) {
        return switch (issue.kind()) {
            case TOO_SOFT -> 10 + (int) Math.round(25 * (1 - issue.value() / issue.limit()));
            case TOO_HARSH -> 15;
            case TOO_DARK, TOO_BRIGHT -> 25;
            case WRONG_ASPECT -> 30;
            case NEAR_DUPLICATE -> 20;
            case OFF_PALETTE -> 15;
        };
    }
}
