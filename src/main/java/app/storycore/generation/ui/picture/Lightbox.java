package app.storycore.generation.ui.picture;

import app.storycore.base.ui.ShortcutHints;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.history.ShotDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * The full pictures of a generation, one at a time, large, with what the technical check said of each. Each is read when it
 * is turned to, so that an open one costs no more than a page without.
 */
public final class Lightbox extends Dialog {

    private final List<Integer> numbers;
    private final int total;
    private final IntFunction<Optional<ShotDetails>> shots;
    private final LightboxImage picture = new LightboxImage();
    private final LightboxCaption notes = new LightboxCaption();
    private final Span title = new Span();
    private final Anchor download = new Anchor();
    private final Button back = turner("results.previous", "ArrowLeft", -1);
    private final Button on = turner("results.next", "ArrowRight", 1);
    private final Button fix = new Button(StudioIcon.SPARKLE.create(), click -> toggleAutofix());
    private final Span fixKey;
    private final Div tools = new Div();
    private final Div others = new Div();
    private Function<ShotDetails, Optional<Component>> offer = shot -> Optional.empty();
    private Function<ShotDetails, Optional<Component>> versions = shot -> Optional.empty();
    private int index;

    /**
     * @param numbers of the shots with a picture, at least one
     * @param total shots of the generation
     * @param shots reads one by its number
     * @param onClose told the number seen last, to put the focus there
     */
    public Lightbox(List<Integer> numbers, int total, IntFunction<Optional<ShotDetails>> shots, IntConsumer onClose) {
        this.numbers = numbers;
        this.total = total;
        this.shots = shots;
        ShortcutHints legend = legend();
        fixKey = legend.add(getTranslation("lightbox.key.fix"), "B");
        back.addClassName("lightbox-back");
        on.addClassName("lightbox-on");
        title.addClassName("lightbox-title");
        title.getElement().setAttribute("aria-live", "polite");
        fix.addClassName("lightbox-fix");
        fix.getElement().setAttribute("aria-keyshortcuts", "B");
        Div stage = new Div(back, picture, on);
        stage.addClassName("lightbox-stage");
        Div foot = new Div(notes, legend);

        addClassName("lightbox");
        add(head(), stage, others, foot);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                onClose.accept(numbers.get(index));
            }
        });
        listenToKeys();
    }

    /** @param tool what else can be done with the picture of a shot, if anything */
    public Lightbox offering(Function<ShotDetails, Optional<Component>> tool) {
        offer = tool;
        return this;
    }

    /** @param strip the other versions of a shot, if they are offered */
    public Lightbox withVersions(Function<ShotDetails, Optional<Component>> strip) {
        versions = strip;
        return this;
    }

    /** Opens with the picture of this shot, unless it is gone by now. */
    public void openAt(int number) {
        if (show(numbers.indexOf(number))) {
            open();
        }
    }

    private Div head() {
        Button close = new Button(StudioIcon.CLOSE.create(), click -> close());
        close.setAriaLabel(getTranslation("toast.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        download.addClassName("download");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        download.add(StudioIcon.DOWNLOAD.create(), new Span(getTranslation("results.download")));
        Div head = new Div(title, fix, tools, download, close);
        head.addClassName("lightbox-head");
        return head;
    }

    private ShortcutHints legend() {
        ShortcutHints legend = new ShortcutHints();
        legend.add(getTranslation("lightbox.key.turn"), "←", "→");
        legend.add(getTranslation("lightbox.key.ends"), "Home", "End");
        legend.add(getTranslation("lightbox.key.close"), "Esc");
        return legend;
    }

    private void listenToKeys() {
        key(() -> turn(-1), Key.ARROW_LEFT);
        key(() -> turn(1), Key.ARROW_RIGHT);
        key(() -> turn(-numbers.size()), Key.HOME);
        key(() -> turn(numbers.size()), Key.END);
        key(this::toggleAutofix, Key.of("b", "B"));
    }

    private void key(Runnable action, Key key) {
        Shortcuts.addShortcutListener(this, action::run, key).listenOn(this);
    }

    /** Goes so many pictures on, and no farther than to the last or first one. */
    void turn(int by) {
        show(index + by);
    }

    /** Shows the other picture around an autofix, or the delivered one again. */
    void toggleAutofix() {
        picture.turnOver();
        fix.getElement().setAttribute("aria-pressed", Boolean.toString(picture.isOtherShown()));
    }

    private boolean show(int wanted) {
        index = Math.clamp(wanted, 0, numbers.size() - 1);
        Optional<ShotDetails> found = shots.apply(numbers.get(index));
        found.ifPresentOrElse(this::show, this::close);
        return found.isPresent();
    }

    private void show(ShotDetails record) {
        String name = getTranslation("results.title", record.shot().shownNumber(), total);
        setAriaLabel(name);
        title.setText(name);
        picture.show(record);
        notes.show(record);
        fix.setText(picture.wordsOfOther());
        fix.setVisible(picture.hasPair());
        fix.getElement().setAttribute("aria-pressed", "false");
        fixKey.setVisible(picture.hasPair());
        tools.removeAll();
        offer.apply(record).ifPresent(tools::add);
        others.removeAll();
        versions.apply(record).ifPresent(others::add);
        download.setHref(ShotResult.of(record).download().orElse(""));
        back.setEnabled(index > 0);
        on.setEnabled(index < numbers.size() - 1);
    }

    private Button turner(String key, String shortcut, int by) {
        Button button = new Button(StudioIcon.CHEVRON_DOWN.create(), click -> turn(by));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        button.getElement().setAttribute("aria-keyshortcuts", shortcut);
        return button;
    }
}
