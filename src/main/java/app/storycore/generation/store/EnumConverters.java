package app.storycore.generation.store;

import app.storycore.base.TolerantEnumConverter;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Priority;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import jakarta.persistence.Converter;

/** How the words of a generation are read from a database that another version may have written. */
public final class EnumConverters {

    private EnumConverters() {}

    @Converter
    static class Status extends TolerantEnumConverter<GenerationStatus> {
        Status() {
            super(GenerationStatus.class, GenerationStatus.UNKNOWN);
        }
    }

    @Converter
    public static class StageWord extends TolerantEnumConverter<Stage> {
        StageWord() {
            super(Stage.class, null);
        }
    }

    @Converter
    static class Shot extends TolerantEnumConverter<ShotStatus> {
        Shot() {
            super(ShotStatus.class, ShotStatus.CANCELLED);
        }
    }

    @Converter
    static class Urgency extends TolerantEnumConverter<Priority> {
        Urgency() {
            super(Priority.class, Priority.NORMAL);
        }
    }

    @Converter
    static class Aspect extends TolerantEnumConverter<AspectRatio> {
        Aspect() {
            super(AspectRatio.class, AspectRatio.WIDESCREEN);
        }
    }

    @Converter
    static class Style extends TolerantEnumConverter<VisualStyle> {
        Style() {
            super(VisualStyle.class, VisualStyle.INK);
        }
    }
}
