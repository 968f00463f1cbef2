package app.storycore.dashboard;

import app.storycore.asset.AssetLinks;
import app.storycore.base.film.AspectRatio;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.player.PlayerPicture;
import app.storycore.project.ui.player.PlayerShot;
import app.storycore.project.ui.player.SequencePlayer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plays the sequence of a project over its board, with the pictures that stand there. */
final class ProjectPlayer implements ShotBoard.Player {

    private final OpenSequence open;
    private final ShotBoard board;
    private final ShotThumbnails faces;
    private final Supplier<AspectRatio> aspect;
    private @Nullable SequencePlayer player;

    ProjectPlayer(OpenSequence open, ShotBoard board, ShotThumbnails faces, Supplier<AspectRatio> aspect) {
        this.open = open;
        this.board = board;
        this.faces = faces;
        this.aspect = aspect;
    }

    @Override
    public void play(@Nullable ShotId from) {
        List<PlayerShot> shots = read();
        if (shots.isEmpty()) {
            return;
        }
        SequencePlayer opened = new SequencePlayer(shots, from, aspect.get(), board::writeDuration);
        opened.addOpenedChangeListener(change -> player = change.isOpened() ? opened : null);
        opened.open();
    }

    @Override
    public void sequenceChanged(Set<ShotId> written) {
        SequencePlayer playing = player;
        if (playing == null) {
            return;
        }
        if (written.isEmpty()) {
            playing.show(read());
            return;
        }
        Map<ShotId, PlayerShot> now = open.find(written).stream()
                .map(this::shot)
                .collect(Collectors.toMap(PlayerShot::id, Function.identity()));
        playing.show(playing.shots().stream()
                .map(shot -> now.getOrDefault(shot.id(), shot))
                .toList());
    }

    @Override
    public void picturesChanged(Set<ShotId> shotIds) {
        SequencePlayer playing = player;
        if (playing != null) {
            playing.show(playing.shots().stream()
                    .map(shot ->
                            shotIds.isEmpty() || shotIds.contains(shot.id()) ? shot.showing(picture(shot.id())) : shot)
                    .toList());
        }
    }

    private List<PlayerShot> read() {
        return open.list().stream().map(this::shot).toList();
    }

    private PlayerShot shot(ShotInfo shot) {
        return PlayerShot.of(shot.id(), board.label(shot.id()), shot.draft(), picture(shot.id()));
    }

    private @Nullable PlayerPicture picture(ShotId shotId) {
        UUID large = faces.panel(shotId).orElse(null);
        UUID small = faces.thumbnail(shotId).orElse(large);
        return large == null || small == null
                ? null
                : new PlayerPicture(AssetLinks.show(small), AssetLinks.show(large));
    }
}
