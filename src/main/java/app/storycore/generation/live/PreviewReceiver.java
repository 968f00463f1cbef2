package app.storycore.generation.live;

import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.GenerationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The previews of shots that other nodes draw, as far as pages here look at them: asked for by a signal, read when the
 * other node says that there is a newer one, and then told to the pages.
 */
@Component
class PreviewReceiver implements SignalListener {

    private final SignalChannel channel;
    private final PreviewRows rows;
    private final GenerationSignals pages;
    private final PreviewWatches watches = new PreviewWatches(System::nanoTime);
    private final Map<GenerationId, Preview> newest = new LinkedHashMap<>();

    PreviewReceiver(SignalChannel channel, PreviewRows rows, GenerationSignals pages) {
        this.channel = channel;
        this.rows = rows;
        this.pages = pages;
        var unused = channel.subscribe(PreviewSender.TOPIC, this);
    }

    /** A page looks at the shot in work of a generation: the node that draws it, if another, is to leave its previews. */
    void watch(GenerationId generationId) {
        if (watches.watch(generationId)) {
            channel.send(Signal.of(PreviewSender.WATCH, generationId.toString()));
        }
    }

    /** The newest that another node has left of a generation. */
    Optional<Preview> newest(GenerationId generationId) {
        synchronized (newest) {
            return Optional.ofNullable(newest.get(generationId));
        }
    }

    @Override
    public void received(Signal signal) {
        GenerationSignals.Key key = GenerationSignals.Key.read(signal.key());
        GenerationId generationId = key.generationId();
        Optional<Preview> read = watches.isWatched(generationId) && pages.isShown(key.ownerId())
                ? rows.find(generationId, key.ownerId())
                : Optional.empty();
        keep(generationId, read);
        read.ifPresent(preview -> pages.show(key, Set.of(preview.number())));
    }

    private void keep(GenerationId generationId, Optional<Preview> read) {
        synchronized (newest) {
            newest.remove(generationId);
            read.ifPresent(preview -> newest.put(generationId, preview));
            if (newest.size() > PanelPreviews.MOST) {
                newest.remove(newest.keySet().iterator().next());
            }
        }
    }

    /** What is kept may have gone; the next one is told of. */
    @Override
    public void missed() {
        List<Preview> kept;
        synchronized (newest) {
            kept = List.copyOf(newest.values());
        }
        kept.forEach(preview -> keep(preview.generationId(), rows.find(preview.generationId(), preview.ownerId())));
    }
}
