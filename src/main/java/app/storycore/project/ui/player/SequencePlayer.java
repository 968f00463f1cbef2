package app.storycore.project.ui.player;

import app.storycore.base.film.AspectRatio;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/**
 * Plays a sequence over the whole window: each shot for as long as it lasts, without a film.
 *
 * <p>The browser gets all shots once and keeps the time; what is to keep step with the pictures, such as sound, follows its
 * {@code player-clock.js}.
 */
public final class SequencePlayer extends Dialog {

    private final PlayerScript script;
    private final PlayerScreen screen;
    private final @Nullable BiConsumer<ShotId, Duration> onDuration;

    /**
     * @param shots at least one
     * @param from which shot is shown first, or null
     * @param aspect the frame of its pictures
     * @param onDuration told which shot is to last how long, null where durations are not to be changed
     */
    public SequencePlayer(
            List<PlayerShot> shots,
            @Nullable ShotId from,
            AspectRatio aspect,
            @Nullable BiConsumer<ShotId, Duration> onDuration) {
        this.onDuration = onDuration;
        script = new PlayerScript(shots);
        int first = shots.stream().map(PlayerShot::id).toList().indexOf(from);
        screen = new PlayerScreen(script, Math.max(0, first), onDuration != null, this::last, this::close);
        screen.getElement().setAttribute("data-aspect", aspect.label());
        addClassName("player-dialog");
        setAriaLabel(getTranslation("player.name"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false); // that key leaves the full screen first: player.js
        add(screen);
    }

    /** The shots as they are played. */
    public List<PlayerShot> shots() {
        return script.shots();
    }

    /** Plays these shots from now on; nothing is left to play when there are none. */
    public void show(List<PlayerShot> now) {
        if (now.isEmpty()) {
            close();
        } else if (script.isSameOrder(now)) {
            ArrayNode changes = script.takeChanges(now);
            if (!changes.isEmpty()) {
                screen.change(changes);
            }
        } else {
            script.take(now);
            screen.load(script.json());
        }
    }

    /** Has this track follow the sequence from now on, or none. */
    public void hear(@Nullable PlayerSound track) {
        screen.hear(track);
    }

    private void last(String shot, Duration wanted) {
        BiConsumer<ShotId, Duration> listener = onDuration;
        if (listener == null) {
            return;
        }
        script.shots().stream()
                .filter(one -> one.id().toString().equals(shot))
                .findFirst()
                .ifPresent(one -> {
                    script.heard(one.lasting(wanted));
                    listener.accept(one.id(), wanted);
                });
    }
}
