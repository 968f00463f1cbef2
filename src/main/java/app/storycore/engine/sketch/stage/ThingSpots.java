package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.blocking.Blocking;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.outdoors.Waterside;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;
import java.util.Optional;

/** Where things stand: in the middle while nobody is there, else behind and beside; several side by side. */
final class ThingSpots {

    /** Width of a seat for more than one, in metres. */
    private static final double LONG_SEAT = 1.2;

    private static final int FEW = 4;

    private final SceneSet sceneSet;
    private final Cast cast;

    ThingSpots(SceneSet sceneSet, Cast cast) {
        this.sceneSet = sceneSet;
        this.cast = cast;
    }

    /** Something large, before those who carry it. */
    Optional<Vec> carried(Piece piece, int slot) {
        double size = piece.entry().size();
        boolean carry = slot == 0
                && piece.number() == 0
                && size >= 0.75
                && size < 3.3
                && !cast.isEmpty()
                && sceneSet.scene().people().get(0).action() == Action.CARRY;
        if (!carry) {
            return Optional.empty();
        }
        double x = cast.actors().stream()
                .mapToDouble(actor -> actor.foot().x())
                .average()
                .orElse(0);
        return Optional.of(new Vec(x, 0.5, 0.3));
    }

    /** On the ground; {@code slot} counts the words that named things before. */
    Vec ground(Piece piece, int slot) {
        double wide = piece.wide();
        double row = piece.fromMiddle() * wide * 1.12;
        if (cast.isEmpty()) {
            return slot == 0
                    ? new Vec(row, 0, 0.4 + 0.35 * (piece.number() % 2) * wide)
                    : new Vec(side(slot) * (0.9 + 0.45 * wide) + row, 0, 1.2 + 0.8 * slot + 0.5 * wide);
        }
        if (cast.isShoulder()) {
            return new Vec(-0.35 - 0.1 * wide + row, 0, 2 + wide + slot);
        }
        List<Actor> seated = cast.actors().stream().filter(Cast::sits).toList();
        if (piece.entry().isSeat() && piece.number() < Math.max(1, seated.size()) && !seated.isEmpty()) {
            return seat(piece, seated);
        }
        if (piece.entry().isSeat() && !seated.isEmpty()) {
            return new Vec(side(slot) * (0.9 + wide * piece.number()), 0, 1.6);
        }
        if (cast.plays() && Blocking.isPiano(piece.thing())) {
            return cast.main().foot().plus(0, 0, 0.62);
        }
        if (cast.isCrowd()) {
            double beyond = 0.3 * cast.actors().size();
            return new Vec(side(slot) * (beyond + 0.5 * wide) + row, 0, 0.4 + slot);
        }
        if (slot == 0 && piece.number() == 0 && Blocking.isDriven(sceneSet.scene(), piece.thing())) {
            return cast.main().foot().plus(0, -cast.main().foot().y(), -0.35);
        }
        if (cast.ahead() != 0 && slot == 0) {
            return new Vec(cast.ahead() * (0.72 + wide * (0.5 + piece.number())), 0, 0.06);
        }
        double away = 0.55 + 0.5 * wide + 0.5 * slot;
        return new Vec(side(slot) * (away + piece.number() * wide * 1.12), 0, 0.5 + 0.25 * wide + 0.5 * slot);
    }

    /** Under those who sit: a seat for each of them, or one that is long enough for all. */
    private static Vec seat(Piece piece, List<Actor> seated) {
        if (piece.thing().count() > 1 || piece.wide() < LONG_SEAT) {
            return seated.get(piece.number()).foot().plus(0, 0, 0.16);
        }
        Vec sum = seated.stream().map(Actor::foot).reduce(Vec.ZERO, Vec::plus);
        return sum.times(1.0 / seated.size()).plus(0, 0, 0.16);
    }

    int side(int slot) {
        int facing = cast.isEmpty() ? 1 : cast.main().facing() > 0 ? 1 : -1;
        return slot % 2 == 0 ? facing : -facing;
    }

    Vec far(Piece piece, int slot) {
        double z = Math.max(14, piece.entry().size() * 1.7);
        double shift = sceneSet.landmarks().between(0.1, 0.24) * z * (cast.isEmpty() ? 0.3 : 1);
        return new Vec(side(slot) * shift + piece.number() * piece.wide() * 1.1, 0, z);
    }

    /** The middle of the table that a thing of no other place stands on. */
    Vec table(Piece piece, int slot) {
        if (cast.plays() && Blocking.isOnDesk(piece.thing())) {
            return Blocking.desk(cast.main());
        }
        if (Surroundings.isAtTable(sceneSet.scene()) && !cast.isEmpty()) {
            return Surroundings.spot(cast.main());
        }
        return cast.isEmpty() ? new Vec(0.9 * slot, 0, 0.4) : new Vec(side(slot) * 0.95, 0, 0.75 + 0.3 * slot);
    }

    /** How many of a kind stand side by side on a table: more than four are in two rows. */
    static int columns(Piece piece) {
        int count = piece.thing().count();
        return count > FEW ? (count + 1) / 2 : count;
    }

    /** The place of one of several on a table, as high as its top; screens are one above the other. */
    Vec onTable(Piece piece, Vec foot) {
        int columns = columns(piece);
        int row = piece.number() / columns;
        double across = piece.number() % columns - (columns - 1) / 2.0;
        boolean screens = Blocking.isOnDesk(piece.thing());
        double up = screens ? row * piece.high() * 1.04 : 0;
        double back = screens ? 0.02 * row : 0.24 * row + (row > 0 ? 0 : -0.02);
        double shift = screens || columns == piece.thing().count() ? 0 : 0.25 * row;
        return foot.plus((across + shift) * piece.wide() * 1.1, up, back - 0.2);
    }

    Vec wall(Piece piece, int slot) {
        double y = Math.max(0, 1.55 - piece.high() / 2);
        Vec foot = cast.isEmpty() && slot == 0 ? new Vec(0, y, 1.2) : new Vec(side(slot) * 0.9, y, 1.8);
        return foot.plus(piece.number() * piece.wide() * 1.15, 0, 0);
    }

    Vec air(Piece piece, int slot) {
        double size = piece.entry().size();
        if (size < 1.2) {
            double x = cast.isEmpty() ? piece.fromMiddle() * 0.5 : side(slot) * (0.6 + 0.4 * piece.number());
            Vec foot = new Vec(x, 0, 0.5 + 0.2 * piece.number());
            return overhead(foot, cast.isEmpty() ? 0.6 - 0.1 * (piece.number() % 3) : 0.42);
        }
        double z = Math.max(8, size * 2.4);
        double half = sceneSet.canvas().width() / 2.0 / sceneSet.camera().scale(new Vec(0, 0, z));
        int count = piece.thing().count();
        double step = Math.min(1.15 * piece.wide(), 1.7 * half / count);
        double x = count > 1 ? piece.fromMiddle() * step : sceneSet.chance().between(-0.22, 0.22) * z;
        return overhead(new Vec(x, 0, z), 0.4 - 0.09 * (piece.number() % 3));
    }

    /** As high as a part of the frame's height, from its top. */
    Vec overhead(Vec foot, double part) {
        Camera camera = sceneSet.camera();
        double lift = (camera.y(foot) - part * sceneSet.canvas().height()) / camera.scale(foot);
        return foot.plus(0, Math.max(0.1, lift), 0);
    }

    boolean isByWater() {
        return Waterside.isByWater(sceneSet.place());
    }

    Vec water(Piece piece, int slot) {
        double size = piece.entry().size();
        double z = Math.max(Subject.AFLOAT, size * 2.4 + 3);
        double x = cast.isEmpty() && slot == 0 ? 0 : side(slot) * 0.12 * z;
        return new Vec(x + piece.fromMiddle() * piece.wide() * 1.2, Waterside.water(sceneSet.place()), z);
    }

    Vec underWater(Piece piece, int slot) {
        double z = 1.5 + piece.entry().size() * 0.9;
        double x = cast.isEmpty() && slot == 0 ? 0 : side(slot) * (0.7 + 0.4 * piece.wide());
        double y = sceneSet.place() == PlaceKind.UNDERWATER ? 0.9 + 0.3 * (piece.number() % 3) : 0;
        return new Vec(x + piece.fromMiddle() * piece.wide() * 1.15, y, z);
    }
}
