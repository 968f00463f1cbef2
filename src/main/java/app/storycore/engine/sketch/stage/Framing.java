package app.storycore.engine.sketch.stage;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.FrameShape;
import app.storycore.engine.sketch.space.Vec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where the camera stands for a shot size and an angle. */
final class Framing {

    /** How much farther each step back goes, and how many there are at most. */
    private static final double STEP_BACK = 1.07;

    private static final int MOST_STEPS_BACK = 16;

    /** Part of a narrow frame's width that a thing may take. */
    private static final double BETWEEN_SIDES = 0.9;

    private static final double MOST_FOR_ANIMALS = 1.4;

    /** Animals that are larger than somebody beside them. */
    private static final Set<Animal> BIG = EnumSet.of(Animal.HORSE, Animal.COW, Animal.BEAR, Animal.DEER);

    /** Height in metres for which somebody small is framed, so that they look small. */
    private static final double CHILD = 1.5;

    private static final double BESIDE_BIG = 1.32;

    private Framing() {}

    /**
     * A camera for a scene whose main actor, or thing, stands at the origin: as near as the size says, and as far as it
     * must be to have every head in the frame.
     *
     * @param take from which side, and how much nearer or farther than the first
     * @param horizon the sequence's horizon in thousandths of the frame
     */
    static Camera camera(
            Scene scene,
            ShotSize size,
            Cast cast,
            PlaceKind place,
            int horizon,
            CameraTake take,
            StableRandom chance,
            Canvas canvas) {
        FrameShape shape = new FrameShape(canvas);
        boolean interior = place.isInterior();
        CameraAngle angle = scene.angle();
        Optional<Subject> subject = cast.isEmpty() ? Subject.of(scene) : Optional.empty();
        double span = subject.map(s -> span(size, s)).orElseGet(() -> span(size, cast, angle));
        double high = subject.map(s -> aim(size, s)).orElseGet(() -> aim(size, cast));
        span *= cast.isEmpty() && size != ShotSize.INSERT ? chance.between(0.76, 0.96) : breadth(size, chance);
        boolean far = cast.isEmpty() && subject.isEmpty() && !interior; // what it is about may be anywhere
        double yaw = take.swung(yaw(size, angle, chance), size, angle, far);
        double roll = angle == CameraAngle.DUTCH ? chance.side() * 13 : 0;
        double pitch = size == ShotSize.INSERT
                ? chance.between(30, 44)
                : pitch(angle, interior, horizon) + chance.between(-1, 2);
        if (size == ShotSize.FULL && !cast.isEmpty() && scene.animals().stream().anyMatch(BIG::contains)) {
            span *= BESIDE_BIG;
            high += 0.1;
        }
        if (scene.size() == null) {
            span *= far ? Math.max(1, take.breadth()) : take.breadth();
        }
        if (angle == CameraAngle.EYE_LEVEL && !far) {
            pitch += take.pitch();
        }
        span *= widened(
                shape, size, subject, !cast.isEmpty() && !scene.animals().isEmpty());
        double aside = thirds(size, cast, chance) * canvas.width();
        double away = subject.map(Subject::away).orElse(0.0);
        View view = new View(new Vec(0, high, away), yaw, pitch, roll, lens(size, interior), angle, canvas);
        HeadRoom room = new HeadRoom(cast, size, angle, canvas);
        Camera camera = view.camera(span).shifted(aside, 0);
        for (int i = 0; i < MOST_STEPS_BACK && !room.isEnough(camera); i++) {
            span *= STEP_BACK;
            camera = view.camera(span).shifted(aside, 0);
        }
        return room.raised(shape.isNarrow() ? room.centred(camera) : camera);
    }

    /** How much more has to be in a narrow frame, so that what the shot is about fits between its sides. */
    private static double widened(FrameShape shape, ShotSize size, Optional<Subject> subject, boolean animalsBeside) {
        if (!shape.isNarrow()) {
            return 1;
        }
        if (subject.isPresent()) {
            double need = subject.get().need();
            return Math.max(need, subject.get().wide() / (BETWEEN_SIDES * shape.sides())) / need;
        }
        if (size == ShotSize.EXTREME_CLOSE_UP) {
            return Math.sqrt(shape.narrowness());
        }
        return animalsBeside ? Math.min(MOST_FOR_ANIMALS, shape.narrowness()) : 1;
    }

    /** Everything of a camera but how much it sees. */
    private record View(Vec aim, double yaw, double pitch, double roll, double lens, CameraAngle angle, Canvas canvas) {

        Camera camera(double span) {
            double distance = span / (2 * Angles.tan(lens / 2));
            int width = canvas.width();
            int height = canvas.height();
            double span2 = width < height ? span * height / width : span;
            Camera camera = Camera.aimed(aim, distance, yaw, pitch, roll, span2, width, height);
            if (angle == CameraAngle.LOW || camera.eye().y() < 0.25) {
                return lowered(aim, distance, yaw, roll, span2, width, height, angle == CameraAngle.LOW ? 0.3 : 0.8);
            }
            return camera;
        }
    }

    /** From which side the camera looks: another one in every take, as far as the size allows without losing a face. */
    private static double yaw(ShotSize size, CameraAngle angle, StableRandom chance) {
        if (angle == CameraAngle.OVER_THE_SHOULDER || angle == CameraAngle.POINT_OF_VIEW) {
            return chance.between(-6, 6);
        }
        return chance.side()
                * switch (size) {
                    case EXTREME_WIDE, WIDE, FULL -> chance.between(4, 19);
                    case MEDIUM -> chance.between(3, 15);
                    case MEDIUM_CLOSE_UP, CLOSE_UP, EXTREME_CLOSE_UP -> chance.between(2, 11);
                    case INSERT -> chance.between(6, 34);
                };
    }

    /** How much more or less than usual is in the frame. */
    private static double breadth(ShotSize size, StableRandom chance) {
        return size.compareTo(ShotSize.FULL) <= 0 ? chance.between(0.9, 1.12) : chance.between(0.97, 1.06);
    }

    private static double pitch(CameraAngle angle, boolean interior, int horizon) {
        return switch (angle) {
            case LOW -> interior ? -14 : -16;
            case HIGH -> 30;
            case BIRDS_EYE -> interior ? 76 : 66;
            case DUTCH, EYE_LEVEL, OVER_THE_SHOULDER, POINT_OF_VIEW -> 2 + (horizon - 560) / 100.0;
        };
    }

    /** The camera close to the ground, looking up at its aim. */
    private static Camera lowered(
            Vec aim, double distance, double yaw, double roll, double span, int width, int height, double eye) {
        double rise = Math.min(0.5, Math.max(-0.2, (aim.y() - eye) / distance));
        double pitch = -StrictMath.toDegrees(StrictMath.asin(rise));
        return Camera.aimed(aim, distance, yaw, pitch, roll, span, width, height);
    }

    /** A subject stands off the middle, more so the smaller it is. */
    private static double thirds(ShotSize size, Cast cast, StableRandom chance) {
        double side = cast.isEmpty() || Math.abs(cast.main().facing()) > 120
                ? chance.side()
                : cast.main().facing() > 0 ? -1 : 1;
        if (cast.actors().size() > 1) {
            side *= 0.4;
        }
        return switch (size) {
            case EXTREME_WIDE, WIDE -> side * chance.between(0.06, 0.14);
            case FULL, MEDIUM -> side * chance.between(0.03, 0.09);
            case MEDIUM_CLOSE_UP, CLOSE_UP -> side * chance.between(0.04, 0.09);
            case EXTREME_CLOSE_UP, INSERT -> side * 0.02;
        };
    }

    /** Metres the height of the frame holds at the subject. */
    private static double span(ShotSize size, Cast cast, CameraAngle angle) {
        double tall = Math.max(CHILD, cast.tall());
        double wide = cast.actors().size() > 2 ? 1 + 0.06 * cast.actors().size() : 1;
        double span = switch (size) {
            case EXTREME_WIDE -> 13;
            case WIDE ->
                cast.isCrowd()
                        ? 3.3 + 0.12 * cast.actors().size()
                        : cast.actors().size() > 3 ? 2.9 * wide : 4.6 * wide;
            case FULL -> Math.max(tall * 0.95, cast.eyeLine() + 0.25) * 1.3 * wide;
            case MEDIUM -> cast.tall() * 0.62 * Math.min(wide, 1.3);
            case MEDIUM_CLOSE_UP -> cast.tall() * 0.42;
            case CLOSE_UP -> cast.tall() * 0.215;
            case EXTREME_CLOSE_UP -> cast.tall() * 0.1;
            case INSERT -> 0.5;
        };
        return angle == CameraAngle.OVER_THE_SHOULDER ? Math.max(span, tall * 0.74) : span;
    }

    /** The same for a thing. */
    private static double span(ShotSize size, Subject subject) {
        double need = subject.need();
        return switch (size) {
            case EXTREME_WIDE -> Math.max(13, 3.2 * need);
            case WIDE -> Math.max(Math.min(4.6, 3.2 * need), 1.8 * need);
            case FULL -> Math.max(1.1, 1.4 * need);
            case MEDIUM -> 1.15 * need;
            case MEDIUM_CLOSE_UP, CLOSE_UP -> 0.85 * need;
            case EXTREME_CLOSE_UP -> 0.45 * need;
            case INSERT -> 0.5;
        };
    }

    private static double aim(ShotSize size, Subject subject) {
        double middle = subject.floor() + subject.high() / 2;
        return switch (size) {
            case EXTREME_WIDE -> Math.max(3, middle);
            case WIDE -> middle + 0.25 * subject.need();
            case INSERT -> 0.82;
            default -> middle;
        };
    }

    private static double aim(ShotSize size, Cast cast) {
        double eyes = cast.eyeLine();
        double tall = cast.tall();
        return switch (size) {
            case EXTREME_WIDE -> 3;
            case WIDE -> cast.isCrowd() ? 1.15 : 1.5;
            case FULL -> Math.max(0.45, (eyes + 0.12) * 0.5);
            case MEDIUM -> eyes - tall * 0.19;
            case MEDIUM_CLOSE_UP -> eyes - tall * 0.07;
            case CLOSE_UP -> eyes - tall * 0.008;
            case EXTREME_CLOSE_UP -> eyes + tall * 0.004;
            case INSERT -> 0.82;
        };
    }

    private static double lens(ShotSize size, boolean interior) {
        return switch (size) {
            case EXTREME_WIDE, WIDE -> interior ? 58 : 46;
            case FULL -> 42;
            case MEDIUM -> 34;
            case MEDIUM_CLOSE_UP -> 28;
            case CLOSE_UP, EXTREME_CLOSE_UP, INSERT -> 22;
        };
    }
}
