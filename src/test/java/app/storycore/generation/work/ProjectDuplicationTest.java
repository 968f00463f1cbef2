package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.copy.TemplateService;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.service.ShotPicture;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.version.ProjectCovers;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.list.DeletedProjects;
import app.storycore.project.list.ProjectEntry;
import app.storycore.project.list.ProjectList;
import app.storycore.project.list.ProjectQuery;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.text.ShotTexts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A second project of one, with everything that is written in it and its pictures. */
class ProjectDuplicationTest extends RunTest {

    @Autowired
    ProjectDuplication duplication;

    @Autowired
    TemplateService templates;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    CastService casts;

    @Autowired
    CastPictureService castPictures;

    @Autowired
    ShotCastService shotCasts;

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService versionService;

    @Autowired
    OwnPictures ownPictures;

    @Autowired
    StartPreviews previews;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    ProjectList list;

    @Autowired
    ProjectCovers covers;

    @Autowired
    AssetService assets;

    ProjectId original;

    @BeforeEach
    void a_project() {
        original = project(4);
    }

    @Test
    void has_the_shots_with_their_texts_and_everything_that_steers_pictures() {
        ShotTexts texts = new ShotTexts("“Look!”", "She turns.", "Late sun");
        shots.edit(original, shotId(original, 2), owner, draft -> draft.withTexts(texts));
        projects.changeNegativePrompt(original, owner, "no text");
        projects.changeEngine(original, owner, "workflow-gone");

        ProjectInfo copy = duplicate();

        ProjectInfo before = projects.get(original, owner);
        assertThat(copy.name()).isEqualTo("Sequence (copy)");
        assertThat(copy.id()).isNotEqualTo(original);
        assertThat(copy)
                .usingRecursiveComparison()
                .ignoringFields("id", "name", "changedAt")
                .isEqualTo(before);
        assertThat(drafts(copy.id())).isEqualTo(drafts(original));
        assertThat(drafts(copy.id()).get(1).texts()).isEqualTo(texts);
    }

    @Test
    void has_the_same_scenes_and_numbers_and_keeps_them_locked() {
        scenes.begin(original, owner, shotId(original, 1), "INT. BAR - NIGHT");
        scenes.begin(original, owner, shotId(original, 3), "EXT. PIER - DAY");
        numbers.choose(original, owner, NumberingScheme.SCENE_LETTERS);
        numbers.lock(original, owner);
        shots.addBehind(original, shotId(original, 1), owner, ShotDraft.of(prompt(9)));

        ProjectId copy = duplicate().id();

        assertThat(labels(copy)).isEqualTo(labels(original)).doesNotContainNull();
        ProjectNumbers copied = numbers.of(copy, owner);
        assertThat(copied.locked()).isTrue();
        assertThat(copied.scheme()).isEqualTo(NumberingScheme.SCENE_LETTERS);
        assertThat(headings(copy)).isEqualTo(headings(original)).hasSize(2);
        shots.addBehind(original, shotId(original, 2), owner, ShotDraft.of(prompt(8)));
        shots.addBehind(copy, shotId(copy, 2), owner, ShotDraft.of(prompt(8)));
        assertThat(labels(copy)).isEqualTo(labels(original));
    }

    @Test
    void has_the_cast_with_its_pictures_in_the_same_shots() throws IOException {
        CastId mara = casts.add(original, owner, CastKind.CHARACTER, "Mara");
        casts.edit(original, owner, mara, draft -> draft.withDescription("Grey hair"));
        castPictures.add(original, owner, mara, Png.encode(Pixels.filled(64, 64, 0x336699)));
        shotCasts.name(original, owner, shotId(original, 2), List.of(mara));

        ProjectId copy = duplicate().id();

        CastInfo copied = casts.list(copy, owner).getFirst();
        CastInfo before = casts.list(original, owner).getFirst();
        assertThat(copied).usingRecursiveComparison().ignoringFields("id").isEqualTo(before);
        assertThat(shotCasts.shotsByMember(copy, owner)).isEqualTo(Map.of(copied.id(), Set.of(shotId(copy, 2))));
    }

    @Test
    void has_the_newest_pictures_and_draws_none_of_them_again() {
        done(generations.start(original, owner));
        write(original, 2, prompt(7));
        GenerationId second = done(generations.start(original, owner));
        shots.add(original, owner, ShotDraft.of(prompt(5)));
        engine.reset();

        ProjectId copy = duplicate().id();

        assertThat(pictures(copy)).hasSize(4);
        for (int number = 1; number <= 4; number++) {
            assertThat(pictures(copy).get(shotId(copy, number)).panelAssetId())
                    .isEqualTo(panels(second).get(number - 1));
        }
        GenerationSnapshot copied = queries.latest(copy, owner).orElseThrow();
        assertThat(copied.status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(copied.isUnseenOutcome()).isFalse();
        assertThat(previews.of(copy, owner, new StartRequest.Sequence(false)).toDraw())
                .containsExactly(shotId(copy, 5));
        GenerationId generation = done(generations.start(copy, owner));
        assertThat(engine.drawn()).containsExactly(prompt(5));
        assertThat(panels(generation)).startsWith(panels(second).toArray(UUID[]::new));
    }

    @Test
    void has_every_version_and_the_choice_among_them() throws IOException {
        done(generations.start(original, owner));
        done(generations.regenerate(original, shotId(original, 1), owner));
        VersionId first =
                versions.of(original, owner, shotId(original, 1)).getLast().id();
        versionService.use(original, owner, first);
        ownPictures.add(original, owner, shotId(original, 2), "plan.png", Png.encode(Pixels.filled(64, 36, 0x2040C0)));

        ProjectId copy = duplicate().id();

        assertThat(versionPictures(copy, 1))
                .isEqualTo(versionPictures(original, 1))
                .hasSize(2);
        assertThat(versionPictures(copy, 2))
                .isEqualTo(versionPictures(original, 2))
                .hasSize(2);
        assertThat(versions.chosen(copy, owner, shotId(copy, 1))
                        .orElseThrow()
                        .id()
                        .picture())
                .isEqualTo(first.picture());
        assertThat(versions.chosen(copy, owner)).containsOnlyKeys(shotId(copy, 1), shotId(copy, 2));
    }

    @Test
    void a_chosen_cover_follows_what_its_shot_shows_and_is_copied() throws IOException {
        done(generations.start(original, owner));
        ShotId second = shotId(original, 2);
        assertThat(covers.chosen(List.of(original), owner)).isEmpty();
        list.choose(original, owner, second);
        UUID drawn = queries.newestPanels(original, owner).get(second).thumbnailAssetId();
        assertThat(covers.chosen(List.of(original), owner))
                .isEqualTo(Map.of(original, new ProjectCovers.Chosen(second, Objects.requireNonNull(drawn))));

        ownPictures.add(original, owner, second, "plan.png", Png.encode(Pixels.filled(64, 36, 0x2040C0)));
        UUID own = versions.chosen(original, owner, second).orElseThrow().thumbnail();
        assertThat(covers.chosen(List.of(original), owner).get(original).picture())
                .isEqualTo(own)
                .isNotEqualTo(drawn);
        ProjectId copy = duplicate().id();
        assertThat(covers.chosen(List.of(copy), owner))
                .isEqualTo(Map.of(copy, new ProjectCovers.Chosen(shotId(copy, 2), Objects.requireNonNull(own))));

        AccountId stranger = somebody();
        assertThat(covers.chosen(List.of(original), stranger)).isEmpty();
        assertThatThrownBy(() -> list.choose(original, stranger, second)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> list.choose(original, owner, shotId(copy, 1))).isInstanceOf(NotFoundException.class);
        list.choose(original, owner, null);
        assertThat(covers.chosen(List.of(original), owner)).isEmpty();
    }

    @Test
    void keeps_its_pictures_when_the_original_goes() {
        GenerationId drawn = done(generations.start(original, owner));
        List<UUID> panels = panels(drawn);
        ProjectId copy = duplicate().id();

        UUID document = Objects.requireNonNull(theOne(drawn).pdfAssetId());
        deletion.deleteProject(original, owner);
        clock.advance(DeletedProjects.KEPT);
        assertThat(deletion.removeDeleted()).isPositive();

        assertThat(history.exists(drawn, owner)).isFalse();
        await().until(() -> assets.present(owner, List.of(document)).isEmpty());
        assertThat(assets.present(owner, panels)).containsExactlyInAnyOrderElementsOf(panels);
        assertThat(pictures(copy).values())
                .extracting(ShotPicture::panelAssetId)
                .containsExactlyInAnyOrderElementsOf(panels);
    }

    @Test
    void nobody_copies_a_project_of_somebody_else_or_without_a_name() {
        AccountId stranger = somebody();
        assertThatThrownBy(() -> duplication.duplicate(original, stranger, "Mine now"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> duplication.duplicate(original, owner, " "))
                .isInstanceOf(ProjectRejectedException.class);
        assertThat(projects.count(stranger, "")).isZero();
        assertThat(projects.count(owner, "")).isOne();
    }

    private ProjectInfo duplicate() {
        return duplication.duplicate(original, owner, "Sequence (copy)");
    }

    @Test
    void begins_as_often_as_wanted_with_a_template_of_what_is_written() throws IOException {
        scenes.begin(original, owner, shotId(original, 1), "INT. BAR - NIGHT");
        scenes.begin(original, owner, shotId(original, 3), "EXT. PIER - DAY");
        numbers.choose(original, owner, NumberingScheme.SCENE_LETTERS);
        CastId mara = casts.add(original, owner, CastKind.CHARACTER, "Mara");
        shotCasts.name(original, owner, shotId(original, 2), List.of(mara));
        projects.changeNegativePrompt(original, owner, "no text");
        done(generations.start(original, owner));

        ProjectId template = templates.save(original, owner, "Commercial").id();
        assertThat(list.templates(owner, Locale.ENGLISH))
                .extracting(ProjectEntry::name)
                .containsExactly("Commercial");
        assertThat(list.countTemplates(owner)).isOne();
        assertThat(list.find(owner, ProjectQuery.ALL, Locale.ENGLISH))
                .extracting(ProjectEntry::id)
                .containsExactly(original);

        TemplateService.Start start = new TemplateService.Start("Spot 7", VisualStyle.NOIR, AspectRatio.VERTICAL, null);
        ProjectInfo begun = templates.begin(template, owner, start);
        ProjectInfo another = templates.begin(template, owner, start);

        assertThat(begun.name()).isEqualTo("Spot 7");
        assertThat(begun.style()).isEqualTo(VisualStyle.NOIR);
        assertThat(begun.aspect()).isEqualTo(AspectRatio.VERTICAL);
        assertThat(begun.negativePrompt()).isEqualTo("no text");
        assertThat(begun.seed()).isNotEqualTo(another.seed());
        assertThat(drafts(begun.id())).isEqualTo(drafts(original));
        assertThat(labels(begun.id())).isEqualTo(labels(original)).contains("1A");
        assertThat(scenes.list(begun.id(), owner))
                .extracting(SceneInfo::heading)
                .containsExactly("INT. BAR - NIGHT", "EXT. PIER - DAY");
        assertThat(casts.list(begun.id(), owner)).extracting(CastInfo::name).containsExactly("Mara");
        assertThat(queries.latest(begun.id(), owner)).isEmpty();
        assertThat(list.find(owner, ProjectQuery.ALL, Locale.ENGLISH)).hasSize(3);
        assertThatThrownBy(() -> templates.begin(template, somebody(), start)).isInstanceOf(NotFoundException.class);
    }

    private List<ShotDraft> drafts(ProjectId project) {
        return shots.list(project, owner).stream().map(ShotInfo::draft).toList();
    }

    private List<String> labels(ProjectId project) {
        ProjectNumbers labels = numbers.of(project, owner);
        return shots.list(project, owner).stream()
                .map(shot -> String.valueOf(labels.label(shot.id())))
                .toList();
    }

    private List<String> headings(ProjectId project) {
        return scenes.list(project, owner).stream().map(SceneInfo::heading).toList();
    }

    private Map<ShotId, ShotPicture> pictures(ProjectId project) {
        return queries.newestPanels(project, owner);
    }

    private List<UUID> versionPictures(ProjectId project, int number) {
        return versions.of(project, owner, shotId(project, number)).stream()
                .map(VersionInfo::id)
                .map(VersionId::picture)
                .toList();
    }
}
