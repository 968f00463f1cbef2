package app.storycore.generation.ui.picture;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.ShotDetails;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens pictures of one owner's generations large. */
public final class PictureViewer {

    private final GenerationHistory history;
    private final AccountId ownerId;
    private BiFunction<ShotId, UUID, Optional<Component>> offer = (shot, panel) -> Optional.empty();

    private UnaryOperator<ShotDetails> look = record -> record;
    private @Nullable Function<ShotId, Component> versions;

    public PictureViewer(GenerationHistory history, AccountId ownerId) {
        this.history = history;
        this.ownerId = ownerId;
    }

    /** @param shown what is shown for a shot of a generation */
    public PictureViewer showing(UnaryOperator<ShotDetails> shown) {
        look = shown;
        return this;
    }

    /** @param strip the other versions of a shot, below its large picture */
    public void offerVersions(Function<ShotId, Component> strip) {
        versions = strip;
    }

    /** @param tool what else can be done with the panel of a shot, if anything */
    public void offer(BiFunction<ShotId, UUID, Optional<Component>> tool) {
        offer = tool;
    }

    /**
     * Opens the picture of a shot, with those of the others at hand.
     *
     * @param shots all shots of one generation, with and without picture
     * @param onClose told the number seen last, to put the focus there
     */
    public void open(List<ShotSnapshot> shots, int number, IntConsumer onClose) {
        GenerationId generationId = shots.getFirst().generationId();
        List<Integer> pictured = shots.stream()
                .filter(shot -> new ShotResult(shot, "").picture().isPresent())
                .map(ShotSnapshot::number)
                .sorted()
                .toList();
        new Lightbox(
                        pictured,
                        shots.size(),
                        wanted -> history.shotsAfter(wanted - 1, generationId, ownerId, 1).stream()
                                .findFirst()
                                .map(look),
                        onClose)
                .offering(this::tool)
                .withVersions(record -> Optional.ofNullable(versions)
                        .map(strip -> strip.apply(record.shot().shotId())))
                .openAt(number);
    }

    private Optional<Component> tool(ShotDetails record) {
        ShotSnapshot shot = record.shot();
        return Optional.ofNullable(shot.panelAssetId()).flatMap(panel -> offer.apply(shot.shotId(), panel));
    }
}
