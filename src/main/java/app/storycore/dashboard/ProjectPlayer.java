package app.storycore.dashboard;

import app.storycore.asset.AssetLinks;
import app.storycore.base.film.AspectRatio;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.player.PlayerPicture;
import app.storycore.project.ui.player.PlayerShot;
import app.storycore.project.ui.player.PlayerSound;
import app.storycore.project.ui.player.SequencePlayer;
import app.storycore.project.ui.sound.OpenSounds;
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
    private final OpenSounds sounds;
    private final Supplier<AspectRatio> aspect;
    private @Nullable SequencePlayer player;

    ProjectPlayer(
            OpenSequence open, ShotBoard board, ShotThumbnails faces, OpenSounds sounds, Supplier<AspectRatio> aspect) {
        this.open = open;
        this.board = board;
        this.faces = faces;
        this.sounds = sounds;
        this.aspect = aspect;
    }

    @Override
    public void play(@Nullable ShotId from) {
        Map<SoundPlace, SoundInfo> heard = sounds.all();
        List<PlayerShot> shots = read(heard);
        if (shots.isEmpty()) {
            return;
        }
        SequencePlayer opened = new SequencePlayer(shots, from, aspect.get(), board::writeDuration);
        opened.hear(sound(heard.get(SoundPlace.TRACK)));
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
            Map<SoundPlace, SoundInfo> heard = sounds.all();
            playing.hear(sound(heard.get(SoundPlace.TRACK)));
            playing.show(read(heard));
            return;
        }
        Map<SoundPlace, SoundInfo> heard = sounds.of(written);
        Map<ShotId, PlayerShot> now = open.find(written).stream()
                .map(shot -> shot(shot, heard))
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

    private List<PlayerShot> read(Map<SoundPlace, SoundInfo> heard) {
        return open.list().stream().map(shot -> shot(shot, heard)).toList();
    }

    private PlayerShot shot(ShotInfo shot, Map<SoundPlace, SoundInfo> heard) {
        return PlayerShot.of(shot.id(), board.label(shot.id()), shot.draft(), picture(shot.id()))
                .hearing(sound(heard.get(new SoundPlace(shot.id()))));
    }

    private static @Nullable PlayerSound sound(@Nullable SoundInfo sound) {
        return sound == null ? null : PlayerSound.of(OpenSounds.face(sound), sound.start());
    }

    private @Nullable PlayerPicture picture(ShotId shotId) {
        UUID large = faces.panel(shotId).orElse(null);
        UUID small = faces.thumbnail(shotId).orElse(large);
        return large == null || small == null
                ? null
                : new PlayerPicture(AssetLinks.show(small), AssetLinks.show(large));
    }
}
