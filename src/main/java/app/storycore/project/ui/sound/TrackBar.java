package app.storycore.project.ui.sound;

import app.storycore.base.ui.StudioIcon;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.ui.card.SoundLine;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The track of a project above its board; while there is none, only the way to one. */
public final class TrackBar extends Div {

    private static final int MILLISECONDS = 1_000;

    private final OpenSounds sounds;
    private final SoundLine line;
    private final NumberField start = new NumberField();
    private final Button add = adding("sound.track.add");

    public TrackBar(OpenSounds sounds, SoundActions actions) {
        this.sounds = sounds;
        line = new SoundLine(() -> actions.remove(SoundPlace.TRACK));
        addClassName("track-bar");
        getElement().setAttribute("data-sound-place", SoundUpload.TRACK);
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("sound.track"));
        Span label = new Span(getTranslation("sound.track"));
        label.addClassName("track-label");
        start.setLabel(getTranslation("sound.track.start"));
        start.addClassName("track-start");
        start.setMin(0);
        start.setMax((double) SoundInfo.LATEST_START.toSeconds());
        start.setStep(0.1);
        start.setManualValidation(true);
        start.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        start.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                begin(change.getValue(), actions);
            }
        });
        add(label, line, start, adding("sound.replace"));
    }

    private void begin(@Nullable Double seconds, SoundActions actions) {
        if (seconds == null || seconds < 0 || seconds > SoundInfo.LATEST_START.toSeconds()) {
            read();
        } else {
            actions.start(Duration.ofMillis(Math.round(seconds * MILLISECONDS)));
        }
    }

    /** A button by which the browser asks for a file. */
    private Button adding(String key) {
        Button button = new Button(getTranslation(key), StudioIcon.SOUND.create());
        button.getElement().setAttribute("data-sound-does", "add").setAttribute("data-sound-place", SoundUpload.TRACK);
        return button;
    }

    /** What asks for a track while there is none. */
    public Button adder() {
        return add;
    }

    /** Shows the track as it is now. */
    public void read() {
        SoundInfo track = sounds.track().orElse(null);
        line.show(track == null ? null : OpenSounds.face(track), track == null ? "" : ProjectText.of(track.length()));
        setVisible(track != null);
        add.setVisible(track == null);
        if (track != null) {
            start.setValue(track.start().toMillis() / (double) MILLISECONDS);
        }
    }
}
