package app.storycore.generation.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.delivery.CastMember;
import app.storycore.delivery.CastPicture;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceCastTest {

    private static final CastEntry MARA = new CastEntry("Mara", "", List.of());
    private static final CastEntry JONAS = new CastEntry("Jonas", "", List.of());
    private static final CastEntry OTTO = new CastEntry("Otto", "", List.of());
    private static final CastEntry TOWER = new CastEntry("Tower", "", List.of());

    private static Casting of(CastEntry... people) {
        return new Casting(List.of(people), null);
    }

    private static List<String> names(SequenceCast cast) {
        return members(cast).stream().map(CastMember::name).toList();
    }

    private static List<CastMember> members(SequenceCast cast) {
        return cast.members(picture -> new CastPicture("png", () -> {
            throw new AssertionError("not opened");
        }));
    }

    @Test
    void keeps_the_order_in_which_they_stand_in_each_shot() {
        SequenceCast cast = new SequenceCast(
                List.of(of(OTTO), of(MARA), new Casting(List.of(JONAS), TOWER), of(JONAS, MARA), of(MARA, OTTO)));
        assertThat(names(cast)).containsSubsequence("Jonas", "Mara", "Otto").contains("Tower");
        assertThat(cast.named(of(JONAS, OTTO)))
                .containsExactly(names(cast).indexOf("Jonas"), names(cast).indexOf("Otto"));
    }

    @Test
    void takes_the_last_that_is_told_of_somebody() {
        CastEntry older = new CastEntry("Mara", "a girl", List.of());
        SequenceCast cast = new SequenceCast(List.of(of(older), of(MARA)));
        assertThat(members(cast)).extracting(CastMember::description).containsExactly("");
    }

    @Test
    void ends_also_where_two_shots_contradict_each_other() {
        SequenceCast cast = new SequenceCast(List.of(of(MARA, JONAS), of(JONAS, MARA)));
        assertThat(names(cast)).containsExactlyInAnyOrder("Mara", "Jonas");
    }

    @Test
    void tells_a_place_from_a_person_of_the_same_name() {
        SequenceCast cast = new SequenceCast(List.of(new Casting(List.of(TOWER), TOWER)));
        assertThat(members(cast))
                .extracting(CastMember::kind)
                .containsExactly(CastMember.Kind.CHARACTER, CastMember.Kind.PLACE);
    }
}
