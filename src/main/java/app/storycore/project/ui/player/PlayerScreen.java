package app.storycore.project.ui.player;

import app.storycore.base.ui.ShortcutHints;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ShotDraft;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Picture, subtitle, time, bar and buttons of the player. All of it happens in the browser, which says nothing to the server but
 * what somebody has changed: {@code player.js}.
 */
final class PlayerScreen extends Div {

    private static final String ARGUMENT = "{0}";

    private final PlayerScript script;
    private final int first;
    private final BiConsumer<String, Duration> onDuration;
    private @Nullable PlayerSound track;

    /**
     * @param first place, from 0, of the shot to begin with
     * @param editable whether durations can be changed here
     * @param onDuration told the id of a shot and how long it is to last
     */
    PlayerScreen(
            PlayerScript script,
            int first,
            boolean editable,
            BiConsumer<String, Duration> onDuration,
            Runnable onClose) {
        this.script = script;
        this.first = first;
        this.onDuration = onDuration;
        addClassName("player");
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("data-shot-name", getTranslation("player.shot", ARGUMENT))
                .setAttribute("data-duration-name", getTranslation("player.duration", ARGUMENT))
                .setAttribute("data-seconds", getTranslation("player.seconds", ARGUMENT))
                .setAttribute("data-play", getTranslation("player.play"))
                .setAttribute("data-pause", getTranslation("player.pause"))
                .setAttribute("data-min", Long.toString(ShotDraft.MIN_DURATION.toMillis()))
                .setAttribute("data-max", Long.toString(ShotDraft.MAX_DURATION.toMillis()))
                .setAttribute("data-editable", editable);
        Span status = new Span();
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(head(onClose), stage(), foot(), status);
    }

    /** Plays other shots from now on, and stays with the one that is shown if it is among them. */
    void load(ArrayNode shots) {
        getElement().executeJs("window.studio.player.load(this, $0)", shots);
    }

    /** Shows what shots say by now. */
    void change(ArrayNode shots) {
        getElement().executeJs("window.studio.player.change(this, $0)", shots);
    }

    /** Has this track follow the sequence from now on, or none. */
    void hear(@Nullable PlayerSound now) {
        if (!Objects.equals(now, track)) {
            track = now;
            if (isAttached()) {
                getElement().executeJs("window.studio.player.hear(this, $0)", trackJson());
            }
        }
    }

    private JsonNode trackJson() {
        return track == null ? JsonNodeFactory.instance.nullNode() : track.json();
    }

    /**
     * Somebody has dragged the end of a shot.
     *
     * @param milliseconds how long it is to last
     */
    @ClientCallable
    void last(String shot, int milliseconds) {
        Duration wanted = Duration.ofMillis(milliseconds);
        if (ShotDraft.isDuration(wanted)) {
            onDuration.accept(shot, wanted);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://js/player.js");
        getElement().executeJs("window.studio.player.open(this, $0, $1, $2)", script.json(), first, trackJson());
    }

    private Div head(Runnable onClose) {
        Span shot = new Span();
        Span length = new Span();
        Span rate = new Span();
        NativeButton close = new PlayerButton("close", "toast.close", "Escape", StudioIcon.CLOSE);
        close.addClickListener(click -> onClose.run());
        shot.addClassName("player-shot");
        length.addClassName("player-length");
        rate.addClassName("player-rate");
        return block("player-head", shot, length, rate, close);
    }

    private Div stage() {
        Div picture = block("player-picture", block("player-frame"));
        Span number = new Span();
        Paragraph prompt = WrittenText.shownIn(new Paragraph());
        Paragraph subtitle = WrittenText.shownIn(new Paragraph());
        number.addClassName("player-card-number");
        subtitle.addClassName("player-subtitle");
        return block("player-stage", picture, block("player-card", number, prompt), subtitle);
    }

    private Div foot() {
        Span time = new Span();
        time.addClassName("player-time");
        Div passed = block("player-passed");
        Div bar = block("player-bar");
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("player.bar"));
        Div buttons = block(
                "player-buttons",
                new PlayerButton("first", "player.first", "Home", StudioIcon.FIRST),
                new PlayerButton("previous", "player.previous", "ArrowLeft", StudioIcon.PREVIOUS),
                new PlayerButton("backward", "player.backward", "J", StudioIcon.REWIND),
                new PlayerButton("toggle", "player.play", "Space", StudioIcon.PLAY, StudioIcon.PAUSE),
                new PlayerButton("forward", "player.forward", "L", StudioIcon.FORWARD),
                new PlayerButton("next", "player.next", "ArrowRight", StudioIcon.NEXT),
                new PlayerButton("last", "player.last", "End", StudioIcon.LAST));
        Div more = block(
                "player-more",
                new PlayerButton("mute", "player.mute", "M", StudioIcon.SOUND, StudioIcon.MUTED).switching(),
                new PlayerButton("loop", "player.loop", "R", StudioIcon.LOOP).switching(),
                new PlayerButton("full", "player.fullScreen", "F", StudioIcon.FULL_SCREEN).switching());
        return block("player-foot", passed, bar, block("player-controls", time, buttons, more), legend());
    }

    private ShortcutHints legend() {
        ShortcutHints legend = new ShortcutHints();
        legend.add(getTranslation("player.key.toggle"), getTranslation("shot.keys.pick"));
        legend.add(getTranslation("player.key.step"), "←", "→");
        legend.add(getTranslation("player.key.speed"), "J", "K", "L");
        legend.add(getTranslation("lightbox.key.ends"), "Home", "End");
        legend.add(getTranslation("player.key.mute"), "M");
        legend.add(getTranslation("player.key.loop"), "R");
        legend.add(getTranslation("player.key.full"), "F");
        legend.add(getTranslation("lightbox.key.close"), "Esc");
        return legend;
    }

    private static Div block(String name, Component... parts) {
        Div block = new Div(parts);
        block.addClassName(name);
        return block;
    }
}
