package app.storycore.delivery.video;

import app.storycore.base.TemporaryFiles;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.OrderedPrefetch;
import app.storycore.delivery.Storyboard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * A finished sequence as a film, MP4 with H.264, in which each panel stands for its shot's duration, exact to the
 * millisecond. A failed shot shows a card that says so. Where the sequence has sound, the film has one track of it, AAC in
 * stereo as long as the film.
 */
public final class Animatic implements FilmWriter {

    private final Ffmpeg ffmpeg;

    public Animatic(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public FilmProgram program() {
        return ffmpeg.look();
    }

    /** Each shot becomes a clip, and the clips become the film, which waits in a file until it is whole. */
    @Override
    public void write(Storyboard storyboard, OutputStream out, AnimaticOptions options, ExportProgress progress)
            throws IOException {
        Path folder = TemporaryFiles.createFolder("animatic");
        try {
            List<TimeLine.Shot> shots = TimeLine.of(storyboard.frames(), options.rate(), options.title());
            ShotClips clips = new ShotClips(ffmpeg, options, folder);
            Film film = new Film(ffmpeg, folder, storyboard.generation().endedAt());
            FilmStart start = new FilmStart(out, System::nanoTime);
            progress.progressed(0, shots.size());
            if (!options.title().isZero()) {
                TimeLine.Span title = TimeLine.title(options.title(), options.rate());
                film.add(title, List.of(clips.title(storyboard, title)));
            }
            OrderedPrefetch.inOrder(shots, clips::make, start::sendDue, (shot, made) -> {
                film.add(shot.span(), made);
                progress.progressed(shot.index() + 1, shots.size());
            });
            start.sendRest(SoundMix.isNeeded(storyboard) ? film.join(storyboard, options.title()) : film.join());
        } finally {
            TemporaryFiles.delete(folder);
        }
    }
}
