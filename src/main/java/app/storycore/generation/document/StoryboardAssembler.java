package app.storycore.generation.document;

import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.asset.AssetInfo;
import app.storycore.asset.AssetService;
import app.storycore.delivery.CastPicture;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.delivery.PictureSource;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Quality;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.ShotDescription.SceneTitle;
import app.storycore.delivery.ShotText;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.TakeSeed;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.sound.SoundFormat;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import app.storycore.engine.StoredPicture;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.script.GenerationScripts;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.sound.GenerationSounds;
import app.storycore.generation.sound.KeptSound;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.project.ShotDraft;
import app.storycore.project.text.ShotTexts;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers a drawn sequence as the storyboard that all documents are written from, those of stage EXPORT and those on
 * demand; pictures are opened when needed.
 */
@Component
public class StoryboardAssembler {

    private final AccountService accounts;
    private final AssetService assets;
    private final GenerationScripts scripts;
    private final GenerationSounds sounds;
    private final GenerationFilms films;
    private final VersionQueries versions;

    StoryboardAssembler(
            AccountService accounts,
            AssetService assets,
            GenerationScripts scripts,
            GenerationSounds sounds,
            GenerationFilms films,
            VersionQueries versions) {
        this.accounts = accounts;
        this.assets = assets;
        this.scripts = scripts;
        this.sounds = sounds;
        this.films = films;
        this.versions = versions;
    }

    /** The storyboard of a kept generation; the sequence must have its coherence sheet. */
    public Storyboard of(RenderedSequence sequence) {
        UUID id = sequence.generationId().value();
        return of(sequence, scripts.of(id), sounds.of(id), choices(sequence), films.of(sequence.generationId()));
    }

    /** What authors chose, by the places of the shots that show it. */
    private Map<Integer, Choice> choices(RenderedSequence sequence) {
        VersionsInUse chosen = versions.inUse(sequence.generationId(), sequence.ownerId());
        Map<Integer, Choice> choices = new HashMap<>();
        for (ShotWorkItem shot : sequence.shots()) {
            chosen.of(shot.shotId())
                    .filter(version -> version.id().picture().equals(shot.panelAssetId()))
                    .ifPresent(version -> choices.put(
                            shot.number(), new Choice(version.origin() == VersionOrigin.OWN, version.fileName())));
        }
        return choices;
    }

    /**
     * The storyboard; the sequence must have its coherence sheet.
     *
     * @param choices of authors, by the places of the shots, from 1
     * @param written beside the prompts of the shots, by their places, from 1
     * @param heard of the whole and of shots
     * @param film how the film is made
     */
    public Storyboard of(
            RenderedSequence sequence,
            Map<Integer, ShotScript> written,
            List<KeptSound> heard,
            Map<Integer, Choice> choices,
            FilmSettings film) {
        SequenceCast cast = new SequenceCast(
                sequence.shots().stream().map(ShotWorkItem::casting).toList());
        ProjectInfo project = new ProjectInfo(
                sequence.projectName(),
                accounts.get(sequence.ownerId()).username(),
                sequence.style(),
                sequence.aspect(),
                sequence.seed(),
                sequence.negativePrompt(),
                film.equals(FilmSettings.DEFAULT) ? "" : film.code(),
                cast.members(picture -> castPicture(sequence.ownerId(), picture)));
        GenerationInfo generation = new GenerationInfo(
                sequence.generationId().toString(),
                sequence.engine(),
                sequence.engineVersion(),
                sequence.startedAt(),
                lastPicture(sequence));
        AccountId owner = sequence.ownerId();
        return new Storyboard(
                project,
                sequence.shots().stream()
                        .map(shot -> frame(
                                sequence,
                                shot,
                                cast,
                                written.getOrDefault(shot.number(), ShotScript.NONE),
                                choices.get(shot.number())))
                        .toList(),
                sheet(owner, Objects.requireNonNull(sequence.sheet(), "no coherence sheet")),
                generation,
                heard.stream().map(sound -> sound(owner, sound)).toList());
    }

    private Sound sound(AccountId owner, KeptSound sound) {
        AssetInfo file = assets.get(sound.assetId(), owner);
        SoundFormat format = SoundFormat.ofMediaType(file.mediaType())
                .orElseThrow(() -> new IllegalStateException("No sound but " + file.mediaType()));
        return new Sound(
                sound.shot(),
                sound.fileName(),
                format,
                sound.start(),
                sound.length(),
                () -> assets.open(sound.assetId(), owner));
    }

    private static Instant lastPicture(RenderedSequence sequence) {
        return sequence.shots().stream()
                .map(ShotWorkItem::finishedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(sequence.startedAt());
    }

    private Sheet sheet(AccountId owner, CoherenceSheet sheet) {
        return new Sheet(picture(owner, sheet.assetId()), sheet.coherence(), sheet.inputHash());
    }

    private Frame frame(
            RenderedSequence sequence,
            ShotWorkItem shot,
            SequenceCast cast,
            ShotScript script,
            @Nullable Choice choice) {
        ShotTexts texts = script.texts();
        ShotDraft draft = shot.draft();
        ShotDescription asked = new ShotDescription(
                draft.prompt(),
                draft.duration(),
                draft.shotSize(),
                draft.cameraAngle(),
                draft.timeOfDay(),
                draft.mood(),
                new ShotText(texts.dialogue(), texts.action(), texts.notes()),
                scene(script),
                script.motion());
        TakeSeed seed = new TakeSeed(shot.firstSeed(sequence.seed()), shot.take());
        return new Frame(
                shot.number(),
                asked,
                cast.named(shot.casting()),
                seed,
                outcome(sequence.ownerId(), shot, choice),
                shot.label());
    }

    private static @Nullable SceneTitle scene(ShotScript script) {
        String number = script.sceneNumber();
        String heading = script.sceneHeading();
        return number == null ? null : new SceneTitle(number, heading == null ? "" : heading);
    }

    private FrameOutcome outcome(AccountId owner, ShotWorkItem shot, @Nullable Choice choice) {
        UUID promoted = promoted(shot);
        UUID original = shot.panelAssetId();
        UUID alternative = shot.alternativeAssetId();
        ShotQuality quality = ShotQuality.parse(shot.qaReport());
        if (promoted == null || original == null || quality == null) {
            return new FrameOutcome.Failed(
                    shot.reason() == null ? "Not drawn" : shot.reason().sentence());
        }
        return new FrameOutcome.Made(
                picture(owner, promoted),
                forDelivery(quality),
                shot.status() == ShotStatus.REUSED,
                new PanelOrigin(
                        picture(owner, original),
                        alternative == null ? null : picture(owner, alternative),
                        shot.inputHash(),
                        PanelProvenance.parse(shot.provenance()),
                        PanelReport.parse(shot.report()),
                        choice));
    }

    /** The panel of a shot as it is delivered, if it has come that far. */
    static @Nullable UUID promoted(ShotWorkItem shot) {
        return shot.status().hasPanel() && shot.qaReport() != null ? shot.promotedAssetId() : null;
    }

    private static Quality forDelivery(ShotQuality quality) {
        return new Quality(quality.score(), quality.sharpness(), quality.issues(), autofix(quality));
    }

    private static Quality.@Nullable Autofix autofix(ShotQuality quality) {
        ShotQuality.Remedy remedy = quality.remedy();
        return remedy == null
                ? null
                : new Quality.Autofix(
                        switch (remedy) {
                            case SHARPENED -> Quality.Correction.SHARPENED;
                            case SOFTENED -> Quality.Correction.SOFTENED;
                        },
                        quality.sharpnessBefore(),
                        quality.sharpnessAfter(),
                        quality.remedyKept());
    }

    private CastPicture castPicture(AccountId owner, StoredPicture picture) {
        boolean jpeg = assets.get(picture.id(), owner).mediaType().equals("image/jpeg");
        return new CastPicture(jpeg ? "jpg" : "png", picture(owner, picture.id()));
    }

    private PictureSource picture(AccountId owner, UUID assetId) {
        return () -> assets.open(assetId, owner);
    }
}
