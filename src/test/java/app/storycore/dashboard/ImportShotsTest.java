package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.PageTest;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.EmptyState;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.timeline.OtioBundle;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.text.ShotTexts;
import app.storycore.project.ui.AspectSelect;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.component.virtuallist.VirtualListTester;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ImportShotsTest extends PageTest {

    private static final ShotDraft FIRST = ShotDraft.of("A lighthouse on a cliff at dusk");
    private static final String CLIMB = "The keeper climbs the spiral stairs";
    private static final String WAVES = "Waves break on the rocks below";

    private static final String FINAL_DRAFT = """
            <FinalDraft><Content>
            <Paragraph Number="12A" Type="Scene Heading"><Text>INT. LIGHTHOUSE - NIGHT</Text></Paragraph>
            <Paragraph Type="Action"><Text>The keeper climbs.</Text></Paragraph>
            <Paragraph Type="Character"><Text>KEEPER</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>Another night.</Text></Paragraph>
            </Content></FinalDraft>""";

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    VersionQueries versions;

    @Autowired
    SceneService scenes;

    private ProjectId project;

    @BeforeEach
    void a_project_with_one_shot() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, FIRST);
    }

    @Test
    void changes_nothing_before_import_is_pressed() {
        open();
        paste(CLIMB + "\n" + WAVES);

        assertThat(rows()).hasSize(2);
        assertThat(stored()).containsExactly(FIRST);
        press("Cancel");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(stored()).containsExactly(FIRST);
    }

    @Test
    void shows_pasted_lines_under_their_numbers_and_imports_them_behind_what_is_there() {
        open();
        paste(CLIMB + "\n\n" + WAVES);

        assertThat(rows()).containsExactly("2" + CLIMB + "4 s", "3" + WAVES + "4 s");
        assertThat(words(dialog())).contains("2 shots, none with problems.");
        press("Import 2 shots");

        assertThat(stored()).containsExactly(FIRST, ShotDraft.of(CLIMB), ShotDraft.of(WAVES));
        assertThat(notices()).contains("2 shots imported");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(find(TextArea.class).withValue(WAVES).exists())
                .as("its card is there")
                .isTrue();
    }

    @Test
    void is_offered_by_a_board_without_shots() {
        shots.delete(project, shots.list(project, owner).getFirst().id(), owner);
        navigate("projects/" + project, DashboardView.class);

        test(find(Button.class, find(EmptyState.class).single())
                        .withText("Import")
                        .single())
                .click();

        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void imports_once_when_two_presses_arrive_together() {
        open();
        paste(CLIMB);
        Button confirm = find(Button.class).withText("Import 1 shot").single();

        confirm.click();
        confirm.click();

        assertThat(stored()).containsExactly(FIRST, ShotDraft.of(CLIMB));
    }

    @Test
    void stores_what_is_being_written_before_it_imports() {
        navigate("projects/" + project, DashboardView.class);
        test(find(TextArea.class).single()).setValue("The beam sweeps over the stormy sea");
        openDialog();
        paste(CLIMB);
        press("Import 1 shot");

        assertThat(stored()).containsExactly(ShotDraft.of("The beam sweeps over the stormy sea"), ShotDraft.of(CLIMB));
    }

    @Test
    void reads_a_shot_list() {
        open();
        upload(
                "shots.csv",
                "\ufeffShot;Prompt;Duration;Size;Time;Time of day;Mood\r\n1;" + CLIMB + ";2,5;CU;;Night;tense\r\n");

        assertThat(kinds().getValue()).isEqualTo(ImportKind.CSV);
        assertThat(rows()).containsExactly("2" + CLIMB + "2.5 s · Close-up · Night · Tense");
        assertThat(words(dialog())).contains("Columns not used: Shot, Time");
        press("Import 1 shot");

        assertThat(stored().getLast())
                .isEqualTo(ShotDraft.of(CLIMB)
                        .withDuration(Duration.ofMillis(2500))
                        .withShotSize(ShotSize.CLOSE_UP)
                        .withTimeOfDay(TimeOfDay.NIGHT)
                        .withMood(Mood.TENSE));
    }

    @Test
    void names_the_lines_of_remarks_that_are_never_closed() {
        open();
        upload("film.fountain", "A horse stands [[white?\n\nEXT. YARD - NIGHT\n\nA fox crosses the yard.");

        assertThat(words(dialog())).contains("Line 1: a note or a cut begins here and is never closed.");
    }

    @Test
    void reads_a_screenplay_with_or_without_shots_for_its_headings() {
        open();
        upload("film.txt", "INT. LIGHTHOUSE - NIGHT\n\nThe keeper climbs.\n\nKEEPER\nAnother night.\n");

        assertThat(kinds().getValue()).isEqualTo(ImportKind.FOUNTAIN);
        assertThat(rows())
                .containsExactly(
                        "2INT. LIGHTHOUSE - NIGHT4 s · Wide · Night",
                        "3INT. LIGHTHOUSE – The keeper climbs.4 s · Night");
        test(find(Checkbox.class, dialog())
                        .withCaption("Add a wide shot for each scene heading")
                        .single())
                .click();
        waitUntil(() -> rows().size() == 1);
        press("Import 1 shot");

        assertThat(stored().getLast())
                .isEqualTo(ShotDraft.of("INT. LIGHTHOUSE – The keeper climbs.")
                        .withTimeOfDay(TimeOfDay.NIGHT)
                        .withTexts(ShotTexts.NONE.withDialogue("KEEPER: Another night.")));
    }

    @Test
    void brings_the_scenes_of_a_screenplay_with_their_numbers() {
        open();
        upload(
                "film.fountain",
                "INT. LIGHTHOUSE - NIGHT #12A#\n\nThe keeper climbs.\n\nEXT. CLIFF - DAY\n\nWaves break on the rocks.\n");
        confirm().click();

        assertThat(scenes.list(project, owner))
                .extracting(SceneInfo::number, SceneInfo::heading)
                .containsExactly(tuple("12A", "INT. LIGHTHOUSE - NIGHT"), tuple("2", "EXT. CLIFF - DAY"));
        assertThat(scenes.byShot(project, owner)).hasSize(stored().size() - 1);
    }

    @Test
    void brings_the_scenes_and_the_dialogue_of_a_final_draft_file() {
        open();
        upload("film.fdx", FINAL_DRAFT);

        assertThat(kinds().getValue()).isEqualTo(ImportKind.FOUNTAIN);
        assertThat(text().getValue()).startsWith("INT. LIGHTHOUSE - NIGHT #12A#");
        assertThat(stored()).containsExactly(FIRST);
        press("Import 2 shots");

        assertThat(stored().getLast().prompt()).isEqualTo("INT. LIGHTHOUSE – The keeper climbs.");
        assertThat(stored().getLast().texts().dialogue()).isEqualTo("KEEPER: Another night.");
        assertThat(scenes.list(project, owner))
                .extracting(SceneInfo::number, SceneInfo::heading)
                .containsExactly(tuple("12A", "INT. LIGHTHOUSE - NIGHT"));
    }

    @Test
    void rewrites_what_is_pasted_from_a_file_of_another_program() {
        open();
        paste(FINAL_DRAFT);
        waitUntil(() -> rows().size() == 2);

        assertThat(kinds().getValue()).isEqualTo(ImportKind.FOUNTAIN);
        assertThat(text().getValue()).startsWith("INT. LIGHTHOUSE - NIGHT #12A#");
    }

    @Test
    void brings_the_boards_of_a_storyboarder_file() {
        open();
        upload(
                "scene.storyboarder",
                "{\"boards\": [{\"shot\": \"1A\", \"action\": \"" + CLIMB
                        + "\", \"duration\": 1250, \"notes\": \"Fog\"}]}");

        assertThat(kinds().getValue()).isEqualTo(ImportKind.CSV);
        assertThat(words(dialog())).contains("Columns not used: Shot");
        press("Import 1 shot");

        assertThat(stored().getLast())
                .isEqualTo(ShotDraft.of(CLIMB)
                        .withDuration(Duration.ofMillis(1250))
                        .withTexts(ShotTexts.NONE.withNotes("Fog")));
    }

    @Test
    void an_empty_project_takes_the_frame_of_a_storyboarder_file_and_says_so() {
        project = projects.create(owner, "Empty", VisualStyle.INK).id();
        open();
        upload("scene.storyboarder", framed());

        assertThat(text().getHelperText()).isEqualTo("The project takes the frame of the file, 2.39:1.");
        press("Import 1 shot");

        assertThat(projects.get(project, owner).aspect()).isEqualTo(AspectRatio.SCOPE);
        assertThat(find(AspectSelect.class).single().getValue()).isEqualTo(AspectRatio.SCOPE);
    }

    @Test
    void the_stills_of_a_bundle_become_own_pictures_of_its_shots() throws IOException {
        project = projects.create(owner, "Empty", VisualStyle.INK).id();
        open();
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        Storyboard board = StoryboardBuilder.aStoryboard()
                .withShot(CLIMB, Duration.ofMillis(2_500))
                .withFailedShot("No paper")
                .withShot(WAVES, Duration.ofSeconds(3))
                .build();
        OtioBundle.write(board, EditRate.FPS_25, bundle);
        send("cut.otioz", bundle.toByteArray());
        waitUntil(this::isRead);
        press("Import 3 shots");
        waitUntil(() -> notices().contains("2 pictures of the cut added"));

        List<ShotInfo> made = shots.list(project, owner);
        assertThat(made)
                .extracting(shot -> shot.draft().duration())
                .containsExactly(Duration.ofMillis(2_520), Duration.ofSeconds(3), Duration.ofSeconds(3));
        assertThat(made)
                .extracting(shot -> versions.of(project, owner, shot.id()).size())
                .containsExactly(1, 0, 1);
        assertThat(versions.of(project, owner, made.getFirst().id()).getFirst().origin())
                .isEqualTo(VersionOrigin.OWN);
    }

    @Test
    void a_bundle_that_is_none_is_refused_with_what_to_do() {
        open();
        send("cut.otioz", "PK no zip".getBytes(StandardCharsets.UTF_8));
        waitUntil(this::isRead);

        assertThat(words(dialog())).contains("This bundle is broken, or has no timeline in it.");
        assertThat(confirm().isEnabled()).isFalse();
    }

    @Test
    void a_project_with_shots_keeps_its_own_frame() {
        open();
        upload("scene.storyboarder", framed());
        press("Import 1 shot");

        assertThat(projects.get(project, owner).aspect()).isEqualTo(AspectRatio.WIDESCREEN);
    }

    private static String framed() {
        return "{\"aspectRatio\": \"2.39\", \"boards\": [{\"shot\": \"1A\", \"action\": \"" + CLIMB + "\"}]}";
    }

    @Test
    void brings_the_scenes_of_a_shot_list() {
        open();
        upload("shots.csv", "Scene;Prompt\n3;" + CLIMB + "\n3;" + WAVES + "\nEXT. CLIFF;" + WAVES + "\n");
        press("Import 3 shots");

        assertThat(scenes.list(project, owner))
                .extracting(SceneInfo::number, SceneInfo::heading)
                .containsExactly(tuple("3", ""), tuple("2", "EXT. CLIFF"));
        assertThat(scenes.byShot(project, owner)).hasSize(3);
    }

    @Test
    void names_every_problem_by_its_line_and_imports_the_shot_to_be_fixed_later() {
        open();
        choose("CSV");
        paste("Prompt,Duration,Mood\nFog,4,calm\n" + CLIMB + ",soon,spooky");

        assertThat(rows())
                .containsExactly(
                        "2Fog4 s · Calm"
                                + "Line 2: Prompt is too short (3 characters). Minimum length is 10 characters.",
                        "3" + CLIMB + "4 s"
                                + "Line 3: “soon” is not a duration from 0.5 to 600 seconds."
                                + "Line 3: Mood “spooky” is not known. Possible: Calm, Joyful, Romantic,"
                                + " Melancholic, Mysterious, Tense, Ominous, Dramatic.");
        assertThat(words(dialog())).contains("2 shots, 2 with problems.");
        press("Import 2 shots");

        assertThat(stored()).containsExactly(FIRST, ShotDraft.of("Fog").withMood(Mood.CALM), ShotDraft.of(CLIMB));
    }

    @Test
    void leaves_out_shots_with_problems_when_that_is_wanted() {
        open();
        paste("Fog\n" + CLIMB + "\nRain");

        faulty().setValue(faulty().getListDataView().getItem(1));
        assertThat(rows().get(0)).startsWith("–FogLeft out");
        assertThat(rows().get(1)).startsWith("2" + CLIMB);
        press("Import 1 shot");

        assertThat(stored()).containsExactly(FIRST, ShotDraft.of(CLIMB));
        assertThat(notices()).contains("1 shot imported, 2 left out");
    }

    @Test
    void shows_only_shots_with_problems_to_whoever_looks_for_them() {
        open();
        paste(CLIMB + "\nFog\n" + WAVES);

        test(find(Checkbox.class, dialog())
                        .withCaption("Show only shots with problems")
                        .single())
                .click();

        assertThat(rows()).hasSize(1).first().asString().startsWith("3Fog");
        assertThat(confirm().getText()).isEqualTo("Import 3 shots");
    }

    @Test
    void never_takes_a_prompt_that_cannot_be_kept() {
        open();
        paste(CLIMB + "\n" + "x".repeat(10_001));

        assertThat(rows().getLast()).contains("Left outLine 2: The prompt has more than 10,000 characters");
        press("Import 1 shot");
        assertThat(stored()).containsExactly(FIRST, ShotDraft.of(CLIMB));
    }

    @Test
    void says_in_one_sentence_what_is_wrong_with_a_file_and_keeps_what_was_pasted() {
        open();
        paste(CLIMB);

        send("shots.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        waitUntil(() -> problem().contains("This file is not text."));
        send("shots.csv", "Prompt;Länge".getBytes(StandardCharsets.ISO_8859_1));
        waitUntil(() -> problem().contains("This text is not in UTF-8."));
        send("film.xml", "<?xml version=\"1.0\"?><office/>".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().contains("This is a word processor file"));
        send("film.fdx", "<FinalDraft>\n<Content>\n<Paragraph".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().contains("This Final Draft file is broken at line 3."));
        send("film.fdx", "<!DOCTYPE a>\n<FinalDraft/>".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().contains("Line 1 has a document type"));
        send("scene.storyboarder", "{\"boards\": [\n{]}".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().contains("This Storyboarder file is broken at line 2."));
        send("scene.storyboarder", "{}".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().contains("This file lists no boards."));
        send("big.txt", new byte[5_000_001]);
        waitUntil(() -> problem().equals("This is more than 5 MB. Import it in parts."));

        send("long.txt", (WAVES + "\n").repeat(2_001).getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().startsWith("A project has at most 2,000 shots."));

        assertThat(text().getValue()).isEqualTo(CLIMB);
        assertThat(rows()).hasSize(1);
        assertThat(stored()).containsExactly(FIRST);
    }

    @Test
    void leaves_the_text_of_a_file_to_be_mended() {
        open();
        send("shots.csv", "Mood\ncalm".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> problem().startsWith("The first row has no"));
        assertThat(confirm().isEnabled()).isFalse();

        paste("Mood,Prompt\ncalm," + CLIMB);

        assertThat(rows()).hasSize(1);
        assertThat(find(Paragraph.class, dialog())
                        .withClassName("import-problem")
                        .exists())
                .isFalse();
    }

    @Test
    void imports_nothing_when_the_project_has_no_room_for_all() {
        open();
        fill(WAVES, 1_998);
        paste(CLIMB + "\n" + WAVES + "\n" + WAVES);
        addAll();

        press("Import 3 shots");

        assertThat(problem()).isEqualTo("A project has at most 2,000 shots. Go on in a second project.");
        assertThat(shots.list(project, owner)).hasSize(1_999);
    }

    @Test
    void says_before_import_is_pressed_that_there_is_no_room() {
        fill(WAVES, 1_999);
        open();
        paste(CLIMB);

        assertThat(problem()).startsWith("A project has at most 2,000 shots.");
        assertThat(confirm().isEnabled()).isFalse();
    }

    @Test
    void reads_its_own_examples_without_a_problem() {
        open();
        for (String kind : List.of("Lines", "CSV", "Fountain")) {
            choose(kind);
            paste(text().getPlaceholder());
            addAll();

            assertThat(words(dialog())).contains("none with problems");
        }
    }

    private void fill(String prompt, int times) {
        shots.addAll(project, owner, Collections.nCopies(times, ShotDraft.of(prompt)));
    }

    private void open() {
        navigate("projects/" + project, DashboardView.class);
        openDialog();
    }

    private void openDialog() {
        press("Import");
        assertThat(dialog().isOpened()).isTrue();
    }

    private void choose(String kind) {
        test(kinds()).selectItem(kind);
    }

    private void paste(String pasted) {
        test(text()).setValue(pasted);
        waitUntil(this::isRead);
    }

    private void upload(String name, String content) {
        send(name, content.getBytes(StandardCharsets.UTF_8));
        waitUntil(this::isRead);
    }

    private void send(String name, byte[] content) {
        new UploadTester<>(find(Upload.class, dialog()).single()).upload(name, "application/octet-stream", content);
    }

    private boolean isRead() {
        return confirm().isEnabled()
                || find(Paragraph.class, dialog())
                        .withClassName("import-problem")
                        .exists();
    }

    private List<String> rows() {
        VirtualListTester<VirtualList<?>, ?> list = list();
        return IntStream.range(0, list.size())
                .mapToObj(i -> words(list.getItemComponent(i)))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private VirtualListTester<VirtualList<?>, ?> list() {
        return new VirtualListTester(find(VirtualList.class, dialog()).single());
    }

    /** A text that has shots in common with the board comes in as a whole. */
    private void addAll() {
        find(RadioButtonGroup.class, dialog()).all().stream()
                .filter(group -> "This text and the board have shots in common".equals(group.getLabel()))
                .map(ImportShotsTest::cast)
                .forEach(group -> test(group).selectItem("Add all at the end"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> cast(RadioButtonGroup<?> group) {
        return (RadioButtonGroup<Object>) group;
    }

    private RadioButtonGroup<Object> faulty() {
        return choice(false);
    }

    private RadioButtonGroup<Object> kinds() {
        return choice(true);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> choice(boolean ofKinds) {
        return find(RadioButtonGroup.class, dialog()).all().stream()
                .filter(group -> group.getListDataView().getItem(0) instanceof ImportKind == ofKinds)
                .findFirst()
                .orElseThrow();
    }

    private TextArea text() {
        return find(TextArea.class, dialog()).single();
    }

    private Button confirm() {
        return find(Button.class, dialog())
                .withCondition(button -> button.getText().startsWith("Import")
                        || button.getText().startsWith("Update"))
                .single();
    }

    private String problem() {
        return find(Paragraph.class, dialog()).withClassName("import-problem").all().stream()
                .map(PageTest::words)
                .findFirst()
                .orElse("");
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private List<ShotDraft> stored() {
        return shots.list(project, owner).stream().map(ShotInfo::draft).toList();
    }
}
