package app.storycore.engine.sketch.figure;

import app.storycore.engine.sketch.scene.Action;

/**
 * The angles of a body, in degrees; 0 everywhere stands upright with hanging arms.
 *
 * @param lean of the back forward
 * @param turn of the whole body about its left-right axis, for lying and falling
 * @param left the left arm
 * @param right the right arm
 * @param leftLeg the left leg
 * @param rightLeg the right leg
 * @param nod of the head forward
 * @param seat height of a seat as part of the body height, 0 for none
 * @param lift height above the ground as part of the body height
 */
public record Pose(
        double lean,
        double turn,
        Limb left,
        Limb right,
        Limb leftLeg,
        Limb rightLeg,
        double nod,
        double seat,
        double lift) {

    private static final double MOST_LEAN = 5;
    private static final double MOST_NOD = 9;

    /**
     * @param swing of the upper part forward
     * @param spread of it outwards
     * @param bend of the lower part, forward for arms, back for legs
     */
    record Limb(double swing, double spread, double bend) {}

    private static Limb l(double swing, double spread, double bend) {
        return new Limb(swing, spread, bend);
    }

    private static Pose p(double lean, Limb left, Limb right, Limb leftLeg, Limb rightLeg, double nod) {
        return new Pose(lean, 0, left, right, leftLeg, rightLeg, nod, 0, 0);
    }

    /** The same with both sides as the left one. */
    public Pose straight() {
        return new Pose(lean, turn, left, left, leftLeg, leftLeg, nod, seat, lift);
    }

    /** The same for a face seen close: bent over no further than that it can be seen, the arms out of its way. */
    public Pose inClose() {
        boolean bent = lean > MOST_LEAN || nod > MOST_NOD;
        return bent
                ? new Pose(
                        Math.min(lean, MOST_LEAN),
                        turn,
                        l(5, 8, 14),
                        l(-3, 8, 12),
                        leftLeg,
                        rightLeg,
                        Math.min(nod, MOST_NOD),
                        seat,
                        lift)
                : this;
    }

    private Pose seated(double seat) {
        return new Pose(lean, turn, left, right, leftLeg, rightLeg, nod, seat, lift);
    }

    private Pose turned(double degrees, double high) {
        return new Pose(lean, degrees, left, right, leftLeg, rightLeg, nod, seat, high);
    }

    /** The pose of an action; {@code variant} 0 or 1 for the first and second of two who do the same. */
    public static Pose of(Action action, int variant) {
        boolean other = variant % 2 == 1;
        return switch (action) {
            case STAND ->
                other
                        ? p(1, l(4, 7, 10), l(2, 12, 70), l(3, 3, 4), l(-2, 6, 2), 3)
                        : p(0, l(5, 8, 14), l(-3, 8, 12), l(2, 4, 2), l(-3, 6, 4), 0);
            case WALK -> p(4, l(-24, 7, 18), l(26, 7, 26), l(24, 2, 6), l(-20, 2, 24), 2);
            case RUN ->
                p(20, l(-46, 10, 85), l(52, 10, 95), l(62, 2, 72), l(-32, 2, 62), -8)
                        .turned(0, 0.035);
            case SIT ->
                p(4, l(34, 6, 38), l(30, 8, 44), l(84, 6, 84), l(86, 9, 80), 6).seated(0.27);
            case DRIVE ->
                p(-8, l(66, 2, 26), l(62, 2, 30), l(72, 6, 62), l(76, 8, 52), 4).seated(0.2);
            case TALK ->
                other
                        ? p(1, l(8, 9, 92), l(12, 8, 96), l(2, 5, 2), l(-3, 6, 4), 4)
                        : p(3, l(28, 16, 84), l(4, 9, 16), l(6, 4, 4), l(-4, 6, 2), 2);
            case FIGHT ->
                other
                        ? p(-14, l(48, 34, 96), l(34, 30, 110), l(-8, 8, 14), l(26, 8, 22), -12)
                        : p(16, l(86, 6, 6), l(20, 12, 124), l(38, 8, 36), l(-30, 8, 14), 6);
            case EMBRACE -> p(5, l(62, -12, 44), l(54, -16, 58), l(3, 3, 2), l(-3, 3, 4), 12);
            case LOOK_OUT -> p(3, l(16, 8, 30), l(34, 14, 56), l(0, 5, 2), l(-2, 6, 3), -4);
            case FALL ->
                p(-12, l(-132, 40, 24), l(-96, 62, 30), l(46, 14, 42), l(8, 18, 66), -20)
                        .turned(-64, 0.75);
            case LIE ->
                p(0, l(4, 14, 10), l(8, 20, 50), l(2, 5, 4), l(6, 7, 16), -4).turned(-90, 0.06);
            case KNEEL -> p(10, l(26, 8, 62), l(24, 8, 70), l(84, 5, 88), l(-8, 5, 92), 18);
            case CLIMB -> p(12, l(150, 14, 34), l(112, 14, 62), l(66, 10, 74), l(6, 8, 22), -18);
            case POINT -> p(2, l(88, 10, 4), l(-2, 9, 14), l(8, 4, 3), l(-6, 5, 3), 0);
            case READ, WORK -> p(6, l(26, 2, 62), l(24, 2, 66), l(2, 4, 2), l(-2, 5, 3), 24);
            case DANCE -> p(-4, l(128, 40, 32), l(40, 58, 40), l(-6, 4, 6), l(42, 22, 74), -6);
            case DRINK -> p(2, l(44, 8, 122), l(2, 8, 16), l(3, 4, 2), l(-3, 5, 3), -6);
            case PHONE -> p(2, l(36, 18, 142), l(2, 8, 20), l(3, 4, 2), l(-3, 5, 3), 6);
            case CRY -> p(16, l(52, -2, 132), l(50, -2, 134), l(3, 4, 6), l(-3, 5, 6), 30);
            case AIM -> p(2, l(88, -6, 4), l(84, -12, 14), l(14, 8, 6), l(-14, 8, 6), 0);
            case WAVE -> p(0, l(158, 26, 26), l(-2, 8, 14), l(3, 4, 2), l(-3, 5, 3), -4);
            case CARRY -> p(3, l(36, 6, 78), l(34, 6, 82), l(10, 3, 6), l(-8, 4, 10), 4);
            case SWIM ->
                p(-6, l(160, 16, 10), l(-20, 26, 20), l(8, 6, 16), l(-8, 6, 20), -34)
                        .turned(78, 0.05);
            case RIDE ->
                p(8, l(46, 8, 40), l(44, 8, 44), l(58, 24, 66), l(56, 24, 62), 0)
                        .seated(0.6);
            case JUMP ->
                p(8, l(120, 34, 20), l(104, 34, 26), l(64, 8, 84), l(-18, 8, 58), -6)
                        .turned(0, 0.32);
            case GIVE ->
                other
                        ? p(4, l(52, 8, 22), l(-2, 8, 16), l(3, 4, 2), l(-3, 5, 3), 8)
                        : p(5, l(64, 6, 8), l(2, 8, 16), l(5, 4, 3), l(-5, 5, 3), 8);
            case PLAY -> p(2, l(64, 20, 42), l(46, 14, 96), l(3, 5, 2), l(-3, 7, 4), 10);
            case READ_SITTING ->
                p(6, l(38, 2, 66), l(36, 2, 70), l(84, 6, 84), l(86, 9, 80), 26).seated(0.27);
            case TALK_AT_TABLE ->
                (other
                                ? p(8, l(40, 10, 66), l(44, 12, 70), l(84, 6, 84), l(86, 9, 80), 10)
                                : p(12, l(58, 8, 34), l(38, 12, 70), l(84, 6, 84), l(86, 9, 80), 2))
                        .seated(0.27);
            case PUSH -> p(24, l(82, 4, 10), l(78, 4, 14), l(40, 3, 34), l(-34, 3, 10), -8);
            case PULL -> p(-18, l(74, 2, 6), l(62, 2, 14), l(36, 4, 8), l(-16, 5, 34), 12);
            case THROW -> p(-6, l(72, 16, 12), l(-140, 30, 66), l(34, 6, 8), l(-26, 6, 22), -4);
            case LEAN -> p(-9, l(24, -14, 96), l(22, -14, 92), l(12, 2, 2), l(22, -8, 6), 8);
            case STUMBLE -> p(40, l(84, 22, 12), l(58, 34, 24), l(52, 4, 46), l(-36, 4, 34), -26);
            case CRAWL -> p(74, l(36, 6, 4), l(52, 6, 12), l(18, 5, 96), l(-12, 5, 84), -46);
            case DIG -> p(34, l(40, 4, 22), l(30, 2, 44), l(22, 6, 24), l(-16, 6, 14), 16);
            case CHEER -> p(-2, l(150, 24, 18), l(160, 22, 24), l(4, 6, 3), l(-4, 7, 5), -8);
            case APPLAUD -> p(2, l(38, -8, 78), l(38, -8, 80), l(3, 4, 2), l(-3, 5, 3), -2);
            case FLY ->
                p(-4, l(164, 12, 6), l(158, 14, 8), l(-4, 4, 6), l(-8, 5, 20), -30)
                        .turned(62, 0.8);
        };
    }
}
