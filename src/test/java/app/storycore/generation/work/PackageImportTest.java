package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.imports.PackageImport;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.text.ShotTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a package gives back to whom it is given. */
class PackageImportTest extends RunTest {

    private static final String SHOT = "{\"number\":1,\"prompt\":\"A good prompt\",\"durationSeconds\":2.5}";
    private static final String OUTSIDE = "../../../../etc/project.json";

    @Autowired
    PackageImport imports;

    @Autowired
    AssetService assets;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Test
    void gives_another_account_a_project_that_exports_the_same_project_json() throws IOException {
        ProjectId original =
                projects.create(owner, "Ebb & Flut 灯台", VisualStyle.WATERCOLOUR).id();
        shots.addAll(
                original,
                owner,
                List.of(
                        ShotDraft.of("The first one says nothing more")
                                .withTexts(new ShotTexts("MARA: 灯台!\nOTTO: Where?", "They climb.", "Rain")),
                        new ShotDraft(
                                "The second one says all there is\nover two lines",
                                Duration.ofMillis(12_345),
                                ShotSize.INSERT,
                                CameraAngle.DUTCH,
                                TimeOfDay.GOLDEN_HOUR,
                                Mood.OMINOUS),
                        ShotDraft.of("The third one waits ten minutes").withDuration(Duration.ofMinutes(10))));
        byte[] sent = exported(original, owner);
        AccountId other = somebody();

        ProjectInfo received =
                imports.receive(other, new ByteArrayInputStream(sent)).project();

        assertThat(received.ownerId()).isEqualTo(other);
        assertThat(received.shots()).isEqualTo(3);
        assertThat(shots.list(received.id(), other).getFirst().draft().texts())
                .isEqualTo(new ShotTexts("MARA: 灯台!\nOTTO: Where?", "They climb.", "Rain"));
        assertThat(projectJson(sent).get("shots").get(0).get("dialogue").asString())
                .isEqualTo("MARA: 灯台!\nOTTO: Where?");
        assertThat(projectJson(latestPackage(received.id(), other)))
                .as("the package of the generation that came")
                .isEqualTo(projectJson(sent));
        assertThat(projectJson(exported(received.id(), other))).isEqualTo(projectJson(sent));
        assertThat(projects.count(owner, "")).isEqualTo(1);
    }

    @Test
    void gives_scenes_and_locked_numbers_back() throws IOException {
        ProjectId original =
                projects.create(owner, "Night Train", VisualStyle.INK).id();
        List.of("Alpha at the station", "Bravo on the platform", "Charlie in the train")
                .forEach(prompt -> shots.add(original, owner, ShotDraft.of(prompt)));
        List<ShotInfo> written = shots.list(original, owner);
        scenes.begin(original, owner, written.get(0).id(), "EXT. STATION - NIGHT");
        scenes.begin(original, owner, written.get(2).id(), "INT. TRAIN - NIGHT");
        numbers.lock(original, owner);
        shots.addBehind(original, written.get(0).id(), owner, ShotDraft.of("Delta comes in between"));
        byte[] sent = exported(original, owner);
        AccountId other = somebody();

        ProjectId received =
                imports.receive(other, new ByteArrayInputStream(sent)).project().id();

        assertThat(projectJson(sent).get("shots").get(1).get("label").asString())
                .isEqualTo("1A");
        assertThat(scenes.list(received, other))
                .extracting(SceneInfo::heading)
                .containsExactly("EXT. STATION - NIGHT", "INT. TRAIN - NIGHT");
        assertThat(numbers.of(received, other).locked()).isTrue();
        assertThat(shots.list(received, other))
                .extracting(shot -> numbers.of(received, other).label(shot.id()))
                .containsExactly("1", "1A", "2", "3");
        assertThat(queries.shots(queries.latest(received, other).orElseThrow().id(), other))
                .extracting(ShotSnapshot::shownNumber)
                .containsExactly("1", "1A", "2", "3");
        assertThat(projectJson(latestPackage(received, other)))
                .as("the package of the generation that came")
                .isEqualTo(projectJson(sent));
        assertThat(projectJson(exported(received, other))).isEqualTo(projectJson(sent));
    }

    @Test
    void gives_the_scheme_of_numbers_back() throws IOException {
        ProjectId original =
                projects.create(owner, "Night Train", VisualStyle.INK).id();
        shots.add(original, owner, ShotDraft.of("Alpha at the station"));
        numbers.choose(original, owner, NumberingScheme.TENS);
        byte[] sent = exported(original, owner);
        numbers.choose(original, owner, NumberingScheme.COUNT);
        AccountId other = somebody();

        ProjectId received =
                imports.receive(other, new ByteArrayInputStream(sent)).project().id();

        assertThat(numbers.of(received, other).scheme()).isEqualTo(NumberingScheme.TENS);
        assertThat(numbers.of(received, other).locked()).isFalse();
        assertThat(queries.shots(queries.latest(original, owner).orElseThrow().id(), owner))
                .as("a generation keeps the numbers it was started with")
                .extracting(ShotSnapshot::shownNumber)
                .containsExactly("010");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":2,\"prompt\":\"Too short a shot\",\"durationSeconds\":0.2}",
                "{\"number\":2,\"prompt\":\"Too long a shot\",\"durationSeconds\":900}",
            })
    void makes_nothing_when_one_shot_cannot_be_kept(String bad) throws IOException {
        AccountId other = somebody();
        byte[] zip = zip("project.json", project("Good", SHOT + "," + bad));

        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(zip)))
                .isInstanceOf(ProjectRejectedException.class);
        assertThat(projects.count(other, "")).isZero();
    }

    @Test
    void makes_nothing_of_more_shots_or_a_longer_name_than_a_project_can_have() throws IOException {
        AccountId other = somebody();
        String many = IntStream.range(0, 2_001).mapToObj(i -> SHOT).collect(Collectors.joining(","));
        byte[] crowd = zip("project.json", project("Crowd", many));
        byte[] name = zip("project.json", project("N".repeat(121), SHOT));

        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(crowd)))
                .extracting("reason")
                .isEqualTo(ProjectRejectedException.Reason.TOO_MANY_SHOTS);
        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(name)))
                .extracting("reason")
                .isEqualTo(ProjectRejectedException.Reason.NAME_LENGTH);
        assertThat(projects.count(other, "")).isZero();
    }

    /** Entries are never unpacked, so what they are called does not matter. */
    @Test
    void takes_no_notice_of_paths() throws IOException {
        AccountId other = somebody();

        imports.receive(other, new ByteArrayInputStream(zip(OUTSIDE, project("Slip", SHOT))));

        assertThat(projects.count(other, "Slip")).isEqualTo(1);
    }

    @Test
    void refuses_a_project_of_millions_of_empty_shots_before_they_are_in_memory() throws IOException {
        AccountId other = somebody();
        byte[] zip = zip("project.json", project("Bomb", "{},".repeat(4_000_000) + "{}"));
        assertThat(zip.length).isLessThan(200_000);

        assertThatThrownBy(() -> imports.receive(other, new ByteArrayInputStream(zip)))
                .isInstanceOf(PackageFormatException.class)
                .hasMessageContaining("cannot be read");
    }

    private byte[] exported(ProjectId project, AccountId account) throws IOException {
        done(generations.start(project, account));
        return latestPackage(project, account);
    }

    private byte[] latestPackage(ProjectId project, AccountId account) throws IOException {
        UUID file = queries.latest(project, account).orElseThrow().packageAssetId();
        return assets.read(file, account);
    }

    /** The document as it is in the package, without the name of whose it is. */
    private static JsonNode projectJson(byte[] zip) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals("project.json")) {
                    JsonNode json = new ObjectMapper().readTree(entries.readAllBytes());
                    ((ObjectNode) json.get("project")).remove("owner");
                    return json;
                }
            }
        }
        throw new AssertionError("There is no project.json");
    }

    private static String project(String name, String shots) {
        return """
            {"format":"storycore-project","version":1,
             "project":{"name":"%s","owner":"B","style":"INK","aspect":"16:9","seed":"7"},"shots":[%s]}""".formatted(name, shots);
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
