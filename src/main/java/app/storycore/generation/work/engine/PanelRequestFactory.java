package app.storycore.generation.work.engine;

import app.storycore.base.Seed;
import app.storycore.base.Sha256;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.PanelContext;
import app.storycore.engine.PanelEngine;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What panels and sheets are asked for, and the hashes of it.
 *
 * <p>A hash is the SHA-256 of a text with one part a line, in which a line break inside a part cannot be mistaken for the
 * end of one: each part is written behind its length.
 */
@Component
public final class PanelRequestFactory {

    private final PictureSizes sizes;

    public PanelRequestFactory(PictureSizes sizes) {
        this.sizes = sizes;
    }

    public SheetRequest sheet(VisualStyle style, AspectRatio aspect, Seed project, List<ShotBrief> shots) {
        PictureSize size = sizes.sheet(aspect);
        return new SheetRequest(style, project.derive("GRID"), shots, size.width(), size.height());
    }

    public PanelRequest panel(
            VisualStyle style,
            AspectRatio aspect,
            Seed shot,
            ShotBrief brief,
            Coherence coherence,
            PanelContext context) {
        PictureSize size = sizes.panel(aspect);
        return new PanelRequest(brief, style, shot.derive("IMAGES"), coherence, size.width(), size.height(), context);
    }

    /** Everything the bytes of a panel depend on, but for the panel before it, which is a hint for its look. */
    public static String hash(PanelEngine engine, PanelRequest request) {
        ShotBrief shot = request.shot();
        String context = engine.steeringContext(request);
        String own = joined(
                engine.id(),
                engine.version(),
                request.style(),
                request.seed().value(),
                request.width() + "x" + request.height(),
                engine.steering(shot, request.coherence()).toText(),
                text(shot));
        // hashes of engines that take nothing of it stay what they were
        return Sha256.of(context.isEmpty() ? own : own + joined(context));
    }

    /** Everything the bytes of a sheet depend on. */
    public static String hash(PanelEngine engine, SheetRequest request) {
        String shots = request.shots().stream().map(PanelRequestFactory::text).collect(Collectors.joining());
        return hash(
                engine.id(),
                engine.version(),
                request.style(),
                request.seed().value(),
                request.width() + "x" + request.height(),
                shots);
    }

    private static String text(ShotBrief shot) {
        return joined(
                shot.prompt(), shot.shotSize(), shot.cameraAngle(), shot.timeOfDay(), shot.mood(), shot.setting());
    }

    private static String hash(Object... parts) {
        return Sha256.of(joined(parts));
    }

    private static String joined(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            String word = Objects.toString(part, "-");
            text.append(word.length()).append(':').append(word).append('\n');
        }
        return text.toString();
    }
}
