package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.AssetService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.card.CastChip;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is in a shot and where it is, said on its card. */
class ShotCastTest extends ShotBoardPageTest {

    @Autowired
    CastService cast;

    @Autowired
    ShotCastService named;

    @Autowired
    AssetService assets;

    @BeforeEach
    void three_shots() {
        write("Alpha at the station", "Bravo on the platform", "Charlie in the train");
        openBoard();
    }

    @Test
    void cards_say_nothing_while_there_is_no_cast() {
        assertThat(find(CastChip.class, board).all()).isEmpty();
        board.actions().openMenu(shot(1));
        assertThat(menu()).contains("Final prompt").doesNotContain("Characters and place");
    }

    @Test
    void a_shot_is_told_its_characters_and_place_and_that_can_be_taken_back() {
        CastInfo mara = add(CastKind.CHARACTER, "Mara");
        CastInfo jonas = add(CastKind.CHARACTER, "Jonas <b>");
        CastInfo tower = add(CastKind.PLACE, "Tower");
        assertThat(chips()).containsExactly("Characters and place", "Characters and place", "Characters and place");

        test(find(CastChip.class, board).all().get(1)).click();
        people().setValue(Set.of(mara, jonas));
        place().setValue(Optional.of(tower));
        press("Apply");

        assertThat(named(2)).containsExactly("Mara", "Jonas <b>", "Tower");
        assertThat(chips().get(1)).isEqualTo("Characters and place: Mara, Jonas <b> · Tower");
        assertThat(find(CastChip.class, board).all().get(1).getElement().getProperty("innerHTML"))
                .contains("Jonas &lt;b&gt; · Tower");
        board.key("undo", "", false, "");
        assertThat(named(2)).isEmpty();
        assertThat(chips().get(1)).isEqualTo("Characters and place");
        board.key("redo", "", false, "");
        assertThat(named(2)).hasSize(3);
    }

    @Test
    void a_project_that_was_deleted_elsewhere_is_said() {
        add(CastKind.CHARACTER, "Mara");
        ShotId shot = shot(1);
        CastChip chip = find(CastChip.class, board).all().getFirst();
        CompletableFuture.runAsync(() -> projects.delete(project, owner)).join();
        test(chip).click();
        assertThat(notices()).contains("This shot was deleted in another window");
        find(Notification.class).all().forEach(Notification::close);

        board.actions().openMenu(shot);
        assertThat(notices()).contains("This shot was deleted in another window");
    }

    @Test
    void what_many_shots_have_in_common_is_changed_and_the_rest_of_each_stays() {
        CastInfo mara = add(CastKind.CHARACTER, "Mara");
        CastInfo jonas = add(CastKind.CHARACTER, "Jonas");
        CastInfo vera = add(CastKind.CHARACTER, "Vera");
        CastInfo tower = add(CastKind.PLACE, "Tower");
        CastInfo pier = add(CastKind.PLACE, "Pier");
        named.name(project, owner, shot(1), ids(mara, jonas, tower));
        named.name(project, owner, shot(2), ids(mara, pier));
        board.reload();

        board.actions().pick(shot(1), true, false);
        board.actions().pick(shot(2), true, false);
        press("Characters and place");
        assertThat(people().getValue()).containsExactly(mara);
        assertThat(place().getValue()).isNull();
        people().setValue(Set.of(vera));
        press("Apply");

        assertThat(named(1)).containsExactly("Jonas", "Vera", "Tower");
        assertThat(named(2)).containsExactly("Vera", "Pier");
        assertThat(named(3)).isEmpty();
    }

    @Test
    void another_window_is_seen_at_once() {
        CompletableFuture.runAsync(() -> {
                    CastInfo mara = add(cast.add(project, owner, CastKind.CHARACTER, "Mara"));
                    named.name(project, owner, shot(3), ids(mara));
                })
                .join();

        waitUntil(() -> chips().contains("Characters and place: Mara"));
    }

    @Test
    void one_press_makes_a_panel_a_picture_of_somebody() throws IOException {
        CastInfo mara = add(CastKind.CHARACTER, "Mara");
        add(CastKind.PLACE, "Tower");
        UUID panel = assets.storePicture(owner, "image/png", new byte[] {1, 2, 3});
        board.actions().openMenu(shot(1));
        assertThat(menu()).doesNotContain("Use panel");
        board.panelsFrom(shotId -> shotId.equals(shot(1)) ? Optional.of(panel) : Optional.empty());

        board.actions().openMenu(shot(1));
        assertThat(menu()).contains("Use panel as picture of");
        press("Mara");

        waitUntil(() -> notices().contains("Picture added to Mara"));
        assertThat(cast.list(project, owner).getFirst().pictures()).hasSize(1);
        assertThat(mara.pictures()).isEmpty();
    }

    @Test
    void the_menu_inserts_a_shot_behind_its_own() {
        String first = shots.list(project, owner).getFirst().draft().prompt();
        int before = shots.count(project, owner);
        board.actions().openMenu(shot(1));

        press("Insert shot after");

        assertThat(shots.list(project, owner)).hasSize(before + 1);
        assertThat(shots.list(project, owner))
                .extracting(shot -> shot.draft().prompt())
                .startsWith(first, "");
    }

    @Test
    void the_menu_leads_to_the_final_prompt_of_its_shot() {
        List<ShotId> asked = new ArrayList<>();
        board.whenPrompt(asked::add);
        test(find(CardAction.class, board).all().stream()
                        .filter(action -> "More".equals(action.getElement().getAttribute("title")))
                        .toList()
                        .get(2))
                .click();
        press("Final prompt");
        assertThat(asked).containsExactly(shot(3));
    }

    private CastInfo add(CastKind kind, String name) {
        CastInfo added = add(cast.add(project, owner, kind, name));
        board.reload();
        return added;
    }

    private CastInfo add(CastId id) {
        return cast.list(project, owner).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<CastId> ids(CastInfo... members) {
        return ShotCast.ids(List.of(members));
    }

    private ShotId shot(int number) {
        return shots.list(project, owner).get(number - 1).id();
    }

    private List<String> named(int number) {
        ShotInfo shot = shots.list(project, owner).get(number - 1);
        return named.of(project, owner, List.of(shot.id())).getOrDefault(shot.id(), ShotCast.NONE).members().stream()
                .map(CastInfo::name)
                .toList();
    }

    private List<String> chips() {
        return find(CastChip.class, board).all().stream()
                .map(chip -> chip.getElement().getAttribute("aria-label"))
                .toList();
    }

    private String menu() {
        return words(find(Popover.class).single());
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<CastInfo> people() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Optional<CastInfo>> place() {
        return find(RadioButtonGroup.class).single();
    }
}
