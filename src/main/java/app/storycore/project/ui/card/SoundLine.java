package app.storycore.project.ui.card;

import app.storycore.base.ui.StudioIcon;
import app.storycore.delivery.sound.SoundPeaks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sound as a line: a button that plays it in the browser ({@code sounds.js}), how loud it is over its length, its name and
 * its length. It has no parts while there is no sound.
 */
public final class SoundLine extends Div {

    private static final int HALF = SoundPeaks.FULL + 1;

    private final Runnable remove;
    private final Div wave = new Div();
    private final Span name = new Span();
    private final Span length = new Span();
    private @Nullable NativeButton play;
    private @Nullable SoundFace shown;

    public SoundLine(Runnable remove) {
        this.remove = remove;
        addClassName("sound-line");
        wave.addClassName("sound-wave");
        wave.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("sound-name");
        length.addClassName("sound-length");
        setVisible(false);
    }

    /**
     * Shows a sound, or nothing.
     *
     * @param words how long it is
     */
    public void show(@Nullable SoundFace sound, String words) {
        setVisible(sound != null);
        if (sound == null) {
            shown = null;
            getElement().removeAttribute("data-src");
            return;
        }
        if (play == null) {
            build();
        }
        length.setText(words);
        if (!Objects.equals(sound, shown)) {
            shown = sound;
            showSound(sound);
        }
    }

    private void showSound(SoundFace sound) {
        name.setText(sound.name());
        name.setTitle(sound.name());
        wave.getElement().setProperty("innerHTML", drawn(sound.peaks()));
        getElement()
                .setAttribute("data-src", sound.address())
                .setAttribute("data-ms", Long.toString(sound.length().toMillis()));
        if (play != null) {
            play.getElement()
                    .setAttribute("aria-label", getTranslation("sound.play", sound.name()))
                    .setAttribute("title", getTranslation("sound.play", sound.name()));
        }
    }

    private void build() {
        NativeButton button = new NativeButton();
        button.addClassName("card-action");
        button.addClassName("sound-play");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-pressed", "false")
                .setAttribute("data-sound-does", "play");
        button.getElement().setProperty("innerHTML", StudioIcon.PLAY.markup() + StudioIcon.STOP.markup());
        play = button;
        add(button, wave, name, length, new CardAction("sound.remove", StudioIcon.CLOSE, remove));
    }

    /** What is half as loud still sounds nearly as loud, and is drawn so. */
    private static int height(int level) {
        return (int) Math.round(Math.sqrt((double) level * SoundPeaks.FULL));
    }

    /** A stroke for each peak, as long as it is high. */
    private static String drawn(String peaks) {
        int[] levels = SoundPeaks.levels(peaks);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < levels.length; i++) {
            int level = Math.max(1, height(levels[i]));
            path.append('M')
                    .append(i)
                    .append(' ')
                    .append(HALF - level)
                    .append('v')
                    .append(2 * level);
        }
        return "<svg viewBox=\"0 0 " + levels.length + ' ' + 2 * HALF + "\" preserveAspectRatio=\"none\"><path d=\""
                + path + "\"/></svg>";
    }
}
