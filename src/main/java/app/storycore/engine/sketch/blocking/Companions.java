package app.storycore.engine.sketch.blocking;

import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Pose;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.space.Angles;
import app.storycore.engine.sketch.space.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Those who are where somebody or something else is: carried, on a bench, on the ground before others, in a wheelchair. */
final class Companions {

    /** Height of the arms that carry somebody, and of shoulders, as part of the body height. */
    private static final double ARMS = 0.52;

    private static final double SHOULDERS = 0.8;

    /** Height of a seat in the pose of who sits. */
    private static final double SEAT = 0.27;

    /** How high somebody has climbed, in metres. */
    private static final double CLIMBED = 0.9;

    private static final Set<String> TUBS = Set.of("bathtub", "tub", "bath");

    private static final int FEW = 5;

    private final List<Actor> actors;
    private final List<Person> people;

    private Companions(List<Actor> actors, List<Person> people) {
        this.actors = new ArrayList<>(actors);
        this.people = people;
    }

    /** The actors with those moved who are on or before somebody or something. */
    static List<Actor> settled(List<Actor> actors, List<Person> people, boolean over) {
        Companions companions = new Companions(actors, people);
        if (!over && actors.size() > 1 && actors.size() <= FEW) {
            companions.gatherRoundOneWhoLies();
        }
        for (int i = 0; i < actors.size(); i++) {
            companions.settle(i);
        }
        return List.copyOf(companions.actors);
    }

    private void settle(int i) {
        Person person = people.get(i);
        if (person.isCarried()) {
            IntStream.range(0, people.size())
                    .filter(other -> !people.get(other).isCarried())
                    .findFirst()
                    .ifPresent(bearer -> carry(i, bearer, Person.SHOULDERS.equals(person.on())));
        } else if (person.isUp()) {
            actors.set(i, actors.get(i).at(actors.get(i).foot().plus(0, CLIMBED, 0)));
        } else if (person.isUnder()) {
            boolean lies = person.action() == Action.LIE;
            actors.set(
                    i,
                    lies
                            ? actors.get(i).turned(84)
                            : actors.get(i).posed(Pose.of(Action.CRAWL, 0)).turned(62));
        } else if (TUBS.contains(String.valueOf(person.on()))) {
            actors.set(
                    i,
                    actors.get(i)
                            .posed(Pose.of(Action.READ_SITTING, 0))
                            .at(actors.get(i).foot().plus(0, -0.1, 0)));
        } else if (person.on() != null) {
            Supports.of(person.on()).filter(Supports::isSolid).ifPresent(support -> {
                Actor actor = actors.get(i);
                double seat = actor.pose().seat() > 0 ? SEAT * actor.height() : 0;
                actors.set(i, actor.at(actor.foot().plus(0, Math.max(0, support.high() - seat), 0)));
            });
        }
    }

    private void carry(int i, int by, boolean high) {
        Actor bearer = actors.get(by);
        Actor carried = actors.get(i);
        int side = bearer.facing() >= 0 ? 1 : -1;
        boolean still = Math.abs(bearer.facing()) < 100;
        bearer = still ? bearer.at(Vec.ZERO).turned(side * 34) : bearer.at(Vec.ZERO);
        Vec ahead = ahead(bearer.facing());
        if (high) {
            double up = SHOULDERS * bearer.height() - SEAT * carried.height();
            actors.set(by, bearer);
            actors.set(
                    i,
                    carried.posed(Pose.of(Action.SIT, 0))
                            .at(bearer.foot().plus(ahead.times(-0.06)).plus(0, up, 0))
                            .turned(bearer.facing()));
            return;
        }
        actors.set(by, bearer.posed(Pose.of(Action.CARRY, 0)));
        Vec lap = bearer.foot().plus(ahead.times(0.3)).plus(0, ARMS * bearer.height(), 0);
        actors.set(i, carried.posed(Pose.of(Action.LIE, 0)).at(lap).turned(bearer.facing() - side * 88));
    }

    private static Vec ahead(double turn) {
        return new Vec(Angles.sin(turn), 0, -Angles.cos(turn));
    }

    /** One on the ground, the others behind and turned to them. */
    private void gatherRoundOneWhoLies() {
        List<Integer> lying = IntStream.range(0, actors.size())
                .filter(i ->
                        people.get(i).action() == Action.LIE && !people.get(i).isCarried())
                .boxed()
                .toList();
        if (lying.size() != 1) {
            return;
        }
        int others = actors.size() - 1;
        int number = 0;
        for (int i = 0; i < actors.size(); i++) {
            if (i == lying.get(0)) {
                actors.set(i, actors.get(i).at(new Vec(0.1, 0, -0.5)).turned(84));
            } else {
                double x = others == 1 ? -0.55 : (number - (others - 1) / 2.0) * 0.95;
                number++;
                actors.set(i, actors.get(i).at(new Vec(x, 0, 0.35)).turned(x > 0.2 ? -34 : 34));
            }
        }
    }

    /** The one who does not sit in the wheelchair stands at its handles. */
    static List<Actor> pushed(List<Actor> actors, int sitter) {
        Actor seated = actors.get(sitter);
        Actor other = actors.get(1 - sitter);
        double turn = Math.signum(seated.facing()) * 58;
        Vec ahead = ahead(turn);
        Actor sits = seated.at(ahead.times(0.3)).turned(turn);
        Actor pushes =
                other.posed(Pose.of(Action.CARRY, 0)).at(ahead.times(-0.52)).turned(turn);
        return sitter == 0 ? List.of(sits, pushes) : List.of(pushes, sits);
    }
}
