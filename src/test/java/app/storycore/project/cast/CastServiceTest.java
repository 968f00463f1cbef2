package app.storycore.project.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.film.VisualStyle;
import app.storycore.imaging.BroughtFiles;
import app.storycore.imaging.PictureFile;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastRejectedException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class CastServiceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    CastService cast;

    @Autowired
    CastPictureService pictures;

    @Autowired
    CastDeletionService deletions;

    @Autowired
    CastFiles files;

    @Autowired
    ShotCastService casts;

    @Autowired
    AssetService assets;

    @Autowired
    ProjectNotifier notifier;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void makeProject() {
        owner = accounts.create("cast" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
    }

    @Test
    void keeps_characters_and_places_in_their_order() {
        CastId mara = add("Mara");
        cast.add(project, owner, CastKind.PLACE, "  The\tTower ");
        cast.edit(project, owner, mara, draft -> draft.withDescription(" A woman of forty \n"));
        cast.edit(project, owner, mara, draft -> draft.withName("Mara Lind"));
        assertThat(cast.list(project, owner))
                .extracting(CastInfo::kind, CastInfo::name, CastInfo::description)
                .containsExactly(
                        tuple(CastKind.CHARACTER, "Mara Lind", "A woman of forty"),
                        tuple(CastKind.PLACE, "The Tower", ""));
    }

    @Test
    void refuses_a_name_that_another_has() {
        CastId mara = add("Mara");
        CastId jonas = add("Jonas");
        refused(Reason.NAME_TAKEN, () -> cast.add(project, owner, CastKind.PLACE, "MARA"));
        refused(Reason.NAME_TAKEN, () -> cast.edit(project, owner, jonas, draft -> draft.withName("mara")));
        refused(Reason.NAME_LENGTH, () -> add(" "));
        refused(Reason.NAME_LENGTH, () -> add("x".repeat(CastService.NAME_MAX + 1)));
        refused(
                Reason.DESCRIPTION_LENGTH,
                () -> cast.edit(project, owner, mara, draft -> draft.withDescription("x".repeat(2_001))));
        cast.edit(project, owner, mara, draft -> draft.withName("mara"));
        assertThat(cast.list(project, owner)).extracting(CastInfo::name).containsExactly("mara", "Jonas");
    }

    @Test
    void holds_a_hundred() {
        for (int i = 0; i < CastService.MEMBERS_MAX; i++) {
            add("Extra " + i);
        }
        refused(Reason.TOO_MANY_MEMBERS, () -> add("One more"));
    }

    @Test
    void names_people_and_one_place_of_a_shot() {
        CastId tower = cast.add(project, owner, CastKind.PLACE, "Tower");
        CastId pier = cast.add(project, owner, CastKind.PLACE, "Pier");
        CastId mara = add("Mara");
        ShotId shot = shot();
        refused(Reason.TWO_PLACES, () -> casts.name(project, owner, shot, List.of(tower, pier)));
        casts.name(project, owner, shot, List.of(tower, mara, new CastId(UUID.randomUUID())));
        assertThat(named(shot)).containsExactly("Mara", "Tower");
        assertThat(casts.shotsByMember(project, owner)).isEqualTo(Map.of(mara, Set.of(shot), tower, Set.of(shot)));
        casts.name(project, owner, shot, List.of(pier));
        assertThat(named(shot)).containsExactly("Pier");
    }

    @Test
    void copies_the_cast_with_a_shot_and_gives_it_back_to_one_that_was_deleted() {
        CastId mara = add("Mara");
        ShotId shot = shot();
        casts.name(project, owner, shot, List.of(mara));
        assertThat(named(shots.duplicate(project, shot, owner).id())).containsExactly("Mara");
        List<ShotInfo> deleted = batches.deleteAll(project, owner, List.of(shot));
        assertThat(casts.ofProject(project, owner)).hasSize(2);
        batches.restore(project, owner, deleted);
        assertThat(named(shot)).containsExactly("Mara");
    }

    @Test
    void takes_a_deleted_member_off_its_shots_and_lets_its_pictures_go() throws IOException {
        CastId mara = add("Mara");
        ShotId shot = shot();
        casts.name(project, owner, shot, List.of(mara));
        pictures.add(project, owner, mara, picture("png", 1));
        UUID asset = pictures().getFirst();
        deletions.delete(project, owner, mara);
        assertThat(casts.ofProject(project, owner)).isEmpty();
        assertThat(files.inUse(List.of(asset))).isEmpty();
    }

    @Test
    void brings_a_deleted_member_back_with_its_pictures_and_its_shots() throws IOException {
        CastId mara = add("Mara");
        CastId jonas = add("Jonas");
        CastId tower = cast.add(project, owner, CastKind.PLACE, "Tower");
        CastId pier = cast.add(project, owner, CastKind.PLACE, "Pier");
        ShotId shot = shot();
        cast.edit(project, owner, mara, draft -> draft.withDescription("A woman of forty"));
        casts.name(project, owner, shot, List.of(mara, jonas, tower));
        pictures.add(project, owner, mara, picture("png", 1));
        List<CastInfo> before = cast.list(project, owner);

        DeletedMember deleted = deletions.delete(project, owner, mara);
        DeletedMember place = deletions.delete(project, owner, tower);
        casts.name(project, owner, shot, List.of(jonas, pier));
        deletions.restore(project, owner, deleted);
        deletions.restore(project, owner, deleted);
        deletions.restore(project, owner, place);

        assertThat(cast.list(project, owner)).isEqualTo(before);
        assertThat(named(shot)).containsExactly("Mara", "Jonas", "Pier");
        deletions.delete(project, owner, mara);
        add("mara");
        refused(Reason.NAME_TAKEN, () -> deletions.restore(project, owner, deleted));
    }

    @Test
    void edits_name_and_description_by_themselves() {
        CastId mara = add("Mara");
        cast.edit(project, owner, mara, now -> now.withDescription("A woman of forty"));
        cast.edit(project, owner, mara, now -> now.withName("Mara Lind"));
        assertThat(cast.list(project, owner))
                .extracting(CastInfo::name, CastInfo::description)
                .containsExactly(tuple("Mara Lind", "A woman of forty"));
    }

    @Test
    void names_the_same_in_many_shots_or_in_none() {
        CastId mara = add("Mara");
        CastId tower = cast.add(project, owner, CastKind.PLACE, "Tower");
        CastId pier = cast.add(project, owner, CastKind.PLACE, "Pier");
        ShotId first = shot();
        ShotId second = shot();
        casts.nameAll(project, owner, Map.of(first, List.of(mara), second, Set.of(mara, tower)));
        refused(
                Reason.TWO_PLACES,
                () -> casts.nameAll(project, owner, Map.of(first, List.of(), second, List.of(tower, pier))));
        assertThat(named(first)).containsExactly("Mara");
        assertThat(named(second)).containsExactly("Mara", "Tower");
    }

    @Test
    void keeps_up_to_eight_pictures_and_copies_those_of_panels() throws IOException {
        CastId mara = add("Mara");
        pictures.add(project, owner, mara, picture("jpeg", 0));
        UUID panel = assets.storePicture(owner, "image/png", picture("png", 0));
        pictures.addCopy(project, owner, mara, panel);
        assertThat(pictures()).hasSize(2).doesNotContain(panel);
        assertThat(assets.get(pictures().getFirst(), owner).mediaType()).isEqualTo("image/jpeg");
        assertThat(assets.read(pictures().getLast(), owner)).isEqualTo(assets.read(panel, owner));
        for (int i = 2; i < CastPictureService.PICTURES_MAX; i++) {
            pictures.add(project, owner, mara, picture("png", i));
        }
        refused(Reason.TOO_MANY_PICTURES, () -> pictures.addCopy(project, owner, mara, panel));
        UUID first = pictures().getFirst();
        List<UUID> turned = pictures().reversed();
        pictures.arrange(project, owner, mara, now -> turned);
        assertThat(pictures()).isEqualTo(turned);
        pictures.arrange(project, owner, mara, now -> turned.subList(0, 7));
        assertThat(pictures()).hasSize(7).doesNotContain(first);
        assertThat(files.inUse(List.of(first))).isEmpty();
        pictures.arrange(project, owner, mara, now -> turned);
        assertThat(pictures()).isEqualTo(turned);
    }

    @Test
    void keeps_a_webp_as_png_for_engines() throws IOException {
        CastId mara = add("Mara");
        pictures.add(project, owner, mara, BroughtFiles.WEBP_LOSSY);
        assertThat(assets.get(pictures().getFirst(), owner).mediaType()).isEqualTo("image/png");
        assertThat(PictureFile.decode(assets.read(pictures().getFirst(), owner)).width())
                .isEqualTo(32);
        refused(Reason.PICTURE, () -> pictures.add(project, owner, mara, Arrays.copyOf(BroughtFiles.WEBP_LOSSY, 70)));
    }

    @Test
    void shows_nobody_by_the_files_of_others() throws IOException {
        CastId mara = add("Mara");
        AccountId stranger = accounts.create("other" + System.nanoTime(), "long enough", Role.USER)
                .id();
        UUID theirs = assets.storePicture(stranger, "image/png", picture("png", 1));
        pictures.arrange(project, owner, mara, now -> List.of(theirs));
        assertThat(pictures()).isEmpty();
        assertThatThrownBy(() -> pictures.addCopy(project, owner, mara, theirs)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void refuses_what_is_no_picture() {
        CastId mara = add("Mara");
        refused(Reason.PICTURE, () -> pictures.add(project, owner, mara, new byte[] {1, 2, 3}));
        refused(Reason.PICTURE, () -> pictures.add(project, owner, mara, picture("gif", 1)));
        byte[] cut = picture("png", 1);
        refused(Reason.PICTURE, () -> pictures.add(project, owner, mara, Arrays.copyOf(cut, 40)));
    }

    @Test
    void does_not_exist_for_others() {
        AccountId stranger = accounts.create("other" + System.nanoTime(), "long enough", Role.USER)
                .id();
        CastId mara = add("Mara");
        ShotId shot = shot();
        assertThatThrownBy(() -> cast.list(project, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> deletions.delete(project, stranger, mara)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> casts.name(project, stranger, shot, List.of(mara)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pictures.add(project, stranger, mara, picture("png", 1)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void tells_other_pages() {
        List<ProjectChanged> told = new ArrayList<>();
        ShotId shot = shot();
        Subscription following = notifier.subscribe(project, told::add);
        CastId mara = add("Mara");
        casts.name(project, owner, shot, List.of(mara));
        following.close();
        assertThat(told).extracting(change -> change.written().size()).containsExactly(0, 1);
    }

    @Test
    void goes_with_its_project() {
        casts.name(project, owner, shot(), List.of(add("Mara")));
        projects.delete(project, owner);
        assertThatThrownBy(() -> cast.list(project, owner)).isInstanceOf(NotFoundException.class);
    }

    private CastId add(String name) {
        return cast.add(project, owner, CastKind.CHARACTER, name);
    }

    private ShotId shot() {
        return shots.add(project, owner, ShotDraft.of("Mara lights the lamp")).id();
    }

    private List<String> named(ShotId shot) {
        return casts.of(project, owner, List.of(shot)).getOrDefault(shot, ShotCast.NONE).members().stream()
                .map(CastInfo::name)
                .toList();
    }

    private List<UUID> pictures() {
        return cast.list(project, owner).getFirst().pictures();
    }

    private static void refused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CastRejectedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** @param shade makes it another one */
    private static byte[] picture(String format, int shade) {
        BufferedImage image = new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade << 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
