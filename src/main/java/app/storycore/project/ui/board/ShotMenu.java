package app.storycore.project.ui.board;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.ShotId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.ShotCast;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.cast.OpenCast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done with a shot less often, behind one button of its card: one menu for all cards, filled when it opens. */
final class ShotMenu {

    private final OpenCast cast;
    private final ShotCastActions actions;
    private final SequenceChange change;
    private @Nullable Popover open;
    private Function<ShotId, Optional<UUID>> panelOf = shotId -> Optional.empty();
    private Function<ShotId, List<ShotTool>> tools = shotId -> List.of();
    private Consumer<ShotId> showPrompt = shotId -> {};
    private Consumer<ShotId> play = shotId -> {};
    private Consumer<ShotId> motion = shotId -> {};
    private Consumer<ShotId> insert = shotId -> {};
    private @Nullable BoardScenes scenes;

    ShotMenu(OpenCast cast, ShotCastActions actions, SequenceChange change) {
        this.cast = cast;
        this.actions = actions;
        this.change = change;
    }

    /** @param finder the stored picture of a shot's newest panel */
    void panelsFrom(Function<ShotId, Optional<UUID>> finder) {
        panelOf = finder;
    }

    void offer(Function<ShotId, List<ShotTool>> more) {
        tools = more;
    }

    void scenes(BoardScenes ofBoard) {
        scenes = ofBoard;
    }

    void whenPrompt(Consumer<ShotId> listener) {
        showPrompt = listener;
    }

    void whenInsert(Consumer<ShotId> listener) {
        insert = listener;
    }

    void whenMotion(Consumer<ShotId> listener) {
        motion = listener;
    }

    void whenPlay(Consumer<ShotId> listener) {
        play = listener;
    }

    /** Opens at the button of this card, unless its project has gone. */
    void openAt(ShotCard card) {
        close();
        change.run(() -> show(card));
    }

    private void show(ShotCard card) {
        Popover popover = new Popover();
        popover.setTarget(card.more());
        popover.setOpenOnClick(false);
        popover.setAutofocus(true);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(popover.getTranslation("shot.more"));
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                remove(popover);
            }
        });
        popover.add(content(popover, card.shotId()));
        card.getElement().appendChild(popover.getElement());
        popover.open();
        open = popover;
    }

    private void close() {
        Popover last = open;
        open = null;
        if (last != null) {
            last.setOpened(false);
            remove(last);
        }
    }

    /** A popover hangs on its target too, whose card would keep it. */
    private static void remove(Popover popover) {
        popover.setTarget(null);
        popover.removeFromParent();
    }

    private Div content(Popover popover, ShotId shotId) {
        List<CastInfo> all = cast.list();
        Div items = new Div();
        items.addClassName("shot-menu");
        items.add(item(popover.getTranslation("shot.play.from"), StudioIcon.PLAY, () -> play.accept(shotId)));
        items.add(item(popover.getTranslation("shot.insert"), StudioIcon.PLUS, () -> insert.accept(shotId)));
        tools.apply(shotId).stream()
                .map(tool -> item(tool.words(), tool.icon(), tool.work()))
                .forEach(items::add);
        if (!all.isEmpty()) {
            items.add(
                    item(popover.getTranslation("shot.cast"), StudioIcon.USER, () -> actions.choose(List.of(shotId))));
        }
        items.add(item(popover.getTranslation("motion.menu"), StudioIcon.FILM, () -> motion.accept(shotId)));
        items.add(item(popover.getTranslation("prompts.one"), StudioIcon.DOCUMENT, () -> showPrompt.accept(shotId)));
        BoardScenes groups = scenes;
        if (groups != null && groups.begunBy(shotId).isEmpty()) {
            items.add(item(popover.getTranslation("scene.begin"), StudioIcon.FILM, () -> groups.begin(shotId)));
        }
        Optional<UUID> panel = panelOf.apply(shotId);
        if (panel.isPresent() && !all.isEmpty()) {
            Span heading = new Span(popover.getTranslation("shot.cast.picture"));
            heading.addClassName("shot-menu-heading");
            items.add(heading);
            inOrder(all, shotId)
                    .map(member ->
                            item(member.name(), StudioIcon.PICTURE, () -> actions.addPicture(member, panel.get())))
                    .forEach(items::add);
        }
        return items;
    }

    /** What makes a panel of a shot a picture of somebody of the cast; nothing while there is nobody. */
    Optional<Component> pictureMenu(ShotId shotId, UUID panel) {
        List<CastInfo> all = cast.list();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        MenuBar menu = new MenuBar();
        SubMenu members = menu.addItem(menu.getTranslation("shot.cast.picture")).getSubMenu();
        inOrder(all, shotId)
                .forEach(member -> members.addItem(member.name(), click -> actions.addPicture(member, panel)));
        return Optional.of(menu);
    }

    /** Those whom the shot names stand first. */
    private Stream<CastInfo> inOrder(List<CastInfo> all, ShotId shotId) {
        List<CastInfo> named =
                cast.of(List.of(shotId)).getOrDefault(shotId, ShotCast.NONE).members();
        return Stream.concat(named.stream(), all.stream().filter(member -> !named.contains(member)));
    }

    private Button item(String words, StudioIcon icon, Runnable work) {
        Button item = new Button(words, icon.create(), click -> {
            close();
            work.run();
        });
        item.addThemeVariants(ButtonVariant.TERTIARY);
        return item;
    }
}
