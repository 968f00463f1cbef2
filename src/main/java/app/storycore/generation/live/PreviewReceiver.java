package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.cluster.Signal;
import app.storycore.cluster.SignalChannel;
import app.storycore.cluster.SignalListener;
import app.storycore.generation.GenerationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final Map<Preview.Key, Preview> newest = new LinkedHashMap<>();

    PreviewReceiver(SignalChannel channel, PreviewRows rows, GenerationSignals pages) {
        this.channel = channel;
        this.rows = rows;
        this.pages = pages;
        var unused = channel.subscribe(PreviewSender.TOPIC, this);
    }

    /** A page looks at the shots in work of a generation: the node that draws it, if another, is to leave its previews. */
    void watch(GenerationId generationId) {
        if (watches.watch(generationId)) {
            channel.send(Signal.of(PreviewSender.WATCH, generationId.toString()));
        }
    }

    /** The newest of a shot that another node has left. */
    Optional<Preview> newest(Preview.Key shot) {
        synchronized (newest) {
            return Optional.ofNullable(newest.get(shot));
        }
    }

    @Override
    public void received(Signal signal) {
        GenerationSignals.Key key = GenerationSignals.Key.read(signal.key());
        GenerationId generationId = key.generationId();
        List<Preview> read = watches.isWatched(generationId) && pages.isShown(key.ownerId())
                ? rows.find(generationId, key.ownerId())
                : List.of();
        keep(generationId, read);
        if (!read.isEmpty()) {
            pages.show(key, read.stream().map(Preview::number).collect(Collectors.toSet()));
        }
    }

    private void keep(GenerationId generationId, List<Preview> read) {
        synchronized (newest) {
            newest.keySet().removeIf(shot -> shot.generationId().equals(generationId));
            read.forEach(preview -> newest.put(preview.key(), preview));
            while (newest.size() > PanelPreviews.MOST) {
                newest.remove(newest.keySet().iterator().next());
            }
        }
    }

    /** What is kept may have gone; the next one is told of. */
    @Override
    public void missed() {
        Map<GenerationId, AccountId> kept;
        synchronized (newest) {
            kept = newest.values().stream()
                    .collect(Collectors.toMap(Preview::generationId, Preview::ownerId, (one, same) -> one));
        }
        kept.forEach((generationId, ownerId) -> keep(generationId, rows.find(generationId, ownerId)));
    }
}
