package app.storycore.generation.ui.results;

import app.storycore.account.AccountId;
import app.storycore.base.ui.EmptyState;
import app.storycore.base.ui.StudioIcon;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.ui.picture.PictureViewer;
import app.storycore.generation.ui.picture.ShotResult;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.project.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the latest generation of a project made: the coherence sheet, the panels as they come, and the files. */
public final class ResultGallery extends Div {

    private static final int PAGE = 60;

    private final GenerationQueries queries;
    private final AccountId ownerId;
    private final Clock clock;
    private final PictureViewer viewer;
    private final Div head = new Div();
    private final Span words = new Span();
    private final Downloads downloads = new Downloads();
    private final SheetLink sheet = new SheetLink();
    private final ComparisonArea comparison;
    private final AnimaticPlayer animatic = new AnimaticPlayer();
    private final Span withoutFilm = new Span(getTranslation("results.animatic.missing"));
    private final Div tiles = new Div();
    private final Button more = new Button(getTranslation("results.more"), click -> showMore());
    private final EmptyState nothing =
            new EmptyState(StudioIcon.PICTURE, getTranslation("results.none"), getTranslation("results.none.hint"));
    private final List<ShotResult> results = new ArrayList<>();
    private final List<ShotSnapshot> drawn = new ArrayList<>();
    private VersionsInUse versions = VersionsInUse.NONE;
    private @Nullable GenerationSnapshot shown;
    private boolean isPlayWanted;

    public ResultGallery(GenerationQueries queries, GenerationHistory history, AccountId ownerId, Clock clock) {
        this.queries = queries;
        viewer = new PictureViewer(history, ownerId).showing(this::inUse);
        comparison = new ComparisonArea(history, viewer, clock);
        this.ownerId = ownerId;
        this.clock = clock;
        head.addClassName("result-head");
        words.addClassName("result-words");
        withoutFilm.addClassName("result-words");
        withoutFilm.setVisible(false);
        tiles.addClassName("result-tiles");
        more.addClassName("show-more");
        more.setVisible(false);
        head.setVisible(false);
        head.add(words, downloads, sheet, comparison.choice());
        add(nothing, head, withoutFilm, animatic, comparison, tiles, more);
    }

    /** From now on {@code listener} is told of every generation one wants to compare with, and when one has enough. */
    public void whenCompare(Consumer<Optional<GenerationId>> listener) {
        comparison.whenChosen(listener);
    }

    /** @param tool what else can be done with the panel of a shot where it is shown large, if anything */
    public void offer(BiFunction<ShotId, UUID, Optional<Component>> tool) {
        viewer.offer(tool);
    }

    /** @param opener lays out the PDF of a generation */
    public void offerLayout(Consumer<GenerationId> opener) {
        downloads.offerLayout(opener);
    }

    /** @param strip the other versions of a shot, below its large picture */
    public void offerVersions(Function<ShotId, Component> strip) {
        viewer.offerVersions(strip);
    }

    /** From now on shots show the versions that were chosen for them, and files hold these. */
    public void follow(VersionsInUse chosen) {
        if (chosen.equals(versions)) {
            return;
        }
        versions = chosen;
        if (shown != null) {
            GenerationSnapshot generation = shown;
            read(generation.id());
            followFiles();
            downloads.show(generation);
            animatic.show(generation, poster());
        }
    }

    private void followFiles() {
        boolean ended = shown != null && shown.status().isTerminal();
        String mark = ended && versions.changes(drawn) ? versions.mark() : null;
        downloads.follow(mark);
        animatic.follow(mark);
    }

    private ShotDetails inUse(ShotDetails record) {
        boolean latest = shown != null && shown.id().equals(record.shot().generationId());
        return latest ? record.shownIn(versions) : record;
    }

    /** Lets people choose how the film is made. */
    public void films(OpenFilms films) {
        downloads.films(films);
        animatic.films(films);
        films.whenChosen(() -> {
            if (shown != null) {
                animatic.show(shown, poster());
            }
        });
    }

    /** Compares with an earlier generation of the same project, or with none; shown with the next {@link #show}. */
    public void compareWith(@Nullable GenerationId earlier) {
        comparison.want(earlier);
    }

    /** Shows a generation and reads its shots, if it is another one or has ended in the meantime. */
    public void show(GenerationSnapshot generation) {
        boolean same = shown != null && shown.id().equals(generation.id());
        boolean endedSince = same
                && generation.status().isTerminal()
                && !Objects.requireNonNull(shown).status().isTerminal();
        shown = generation;
        getElement().setAttribute("data-aspect", generation.aspect().label());
        if (!same || endedSince) {
            read(generation.id());
        }
        followFiles();
        showHead(generation);
        if (!same || endedSince || comparison.isWantedAnew()) {
            comparison.read(generation);
            tiles.setVisible(!comparison.isVisible());
            showWhetherThereIsMore();
        }
        animatic.show(generation, poster());
        if (isPlayWanted && animatic.isVisible()) {
            animatic.play();
        }
        isPlayWanted = false;
    }

    /** Plays the animatic with the next {@link #show}. */
    public void wantPlay() {
        isPlayWanted = true;
    }

    private @Nullable String poster() {
        return results.stream()
                .flatMap(shotResult -> shotResult.thumbnail().stream())
                .findFirst()
                .orElse(null);
    }

    /** Shows what a shot has become. */
    public void show(ShotSnapshot shot) {
        int index = shot.number() - 1;
        if (shown == null || !shown.id().equals(shot.generationId()) || index >= results.size()) {
            return;
        }
        comparison.show(shot);
        drawn.set(index, shot);
        ShotResult shotResult =
                new ShotResult(versions.shown(shot), results.get(index).prompt());
        results.set(index, shotResult);
        if (index < tiles.getComponentCount()) {
            ((ResultTile) tiles.getComponentAt(index)).show(shotResult);
        }
    }

    private void showHead(GenerationSnapshot generation) {
        nothing.setVisible(false);
        head.setVisible(true);
        words.setText(StatusText.words(generation, clock.instant()));
        downloads.show(generation);
        sheet.show(generation);
        withoutFilm.setVisible(generation.packageAssetId() != null && generation.animaticAssetId() == null);
    }

    private void read(GenerationId generationId) {
        results.clear();
        drawn.clear();
        int open = Math.max(PAGE, tiles.getComponentCount());
        tiles.removeAll();
        queries.drafted(generationId, ownerId).forEach(shot -> {
            drawn.add(shot.shot());
            results.add(new ShotResult(versions.shown(shot.shot()), shot.draft().prompt()));
        });
        showUpTo(open);
    }

    private void showMore() {
        showUpTo(tiles.getComponentCount() + PAGE);
    }

    private void showUpTo(int count) {
        int from = tiles.getComponentCount();
        int to = Math.min(results.size(), count);
        for (int index = from; index < to; index++) {
            ResultTile tile = new ResultTile(index, this::open);
            tile.show(results.get(index));
            tiles.add(tile);
        }
        showWhetherThereIsMore();
    }

    private void showWhetherThereIsMore() {
        more.setVisible(tiles.isVisible() && tiles.getComponentCount() < results.size());
    }

    private void open(int index) {
        viewer.open(results.stream().map(ShotResult::shot).toList(), index + 1, this::focus);
    }

    private void focus(int number) {
        if (number <= tiles.getComponentCount()) {
            ((ResultTile) tiles.getComponentAt(number - 1)).focus();
        }
    }
}
