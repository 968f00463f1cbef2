package app.storycore.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MavenWrapperTest {

    private WrapperSandbox sandbox;

    @BeforeEach
    void have_jdk(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
        sandbox = new WrapperSandbox(folder);
        sandbox.jdk("jvm/jdk-25", "25.0.3");
    }

    @Test
    void takes_the_kept_one_without_a_word() throws Exception {
        sandbox.keepMaven();
        sandbox.mvnOnPath();
        sandbox.curlOnPath();
        assertThat(sandbox.start().errorLines()).isEmpty();
        assertThat(sandbox.callsOf("mvn")).isEmpty();
        assertThat(sandbox.callsOf("curl")).isEmpty();
    }

    @Test
    void is_fetched_through_mvn_on_path_once() throws Exception {
        sandbox.mvnOnPath();
        sandbox.curlOnPath();
        assertThat(sandbox.start().exitCode()).isZero();
        assertThat(sandbox.start().errorLines()).isEmpty();
        assertThat(sandbox.callsOf("mvn"))
                .singleElement()
                .asString()
                .contains(":copy -Dartifact=org.apache.maven:apache-maven:9.9.9:zip:bin ");
        assertThat(sandbox.callsOf("curl")).isEmpty();
        assertThat(sandbox.list(sandbox.keptVersions())).containsExactly(sandbox.keptMaven());
    }

    @Test
    void is_fetched_with_the_settings_that_are_named() throws Exception {
        sandbox.mvnOnPath();
        sandbox.start("-o", "-s", "my.xml", "-Dmaven.repo.local=repo", "verify", "-DskipTests")
                .exitCode();
        assertThat(sandbox.callsOf("mvn"))
                .singleElement()
                .asString()
                .contains("/pom.xml -s my.xml -Dmaven.repo.local=repo org.apache.maven.plugins:")
                .doesNotContain("verify", "skipTests");
    }

    @Test
    void is_downloaded_when_there_is_no_mvn() throws Exception {
        sandbox.curlOnPath();
        assertThat(sandbox.start().exitCode()).isZero();
        assertThat(sandbox.callsOf("curl"))
                .singleElement()
                .asString()
                .endsWith("https://archive.example/apache-maven-9.9.9-bin.zip");
    }

    @Test
    void is_downloaded_when_mvn_cannot_fetch_it() throws Exception {
        sandbox.failingToolOnPath("mvn", "[ERROR] unknown host");
        sandbox.curlOnPath();
        var run = sandbox.start();
        assertThat(run.errorLines()).contains("mvnw: that failed: [ERROR] unknown host");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void is_missed_in_one_sentence() throws Exception {
        sandbox.failingToolOnPath("curl", "curl: (6) no network");
        var run = sandbox.start();
        assertThat(run.errorLines())
                .last()
                .asString()
                .startsWith("mvnw: Maven 9.9.9 could not be fetched (curl: (6) no network): ");
        assertNothingKept(run);
    }

    @Test
    void is_refused_with_another_checksum_from_mvn() throws Exception {
        sandbox.mvnOnPath();
        assertRefused();
    }

    @Test
    void is_refused_with_another_checksum_from_the_archive() throws Exception {
        sandbox.curlOnPath();
        assertRefused();
    }

    @Test
    void is_unpacked_by_the_jdk_when_unzip_is_missing() throws Exception {
        sandbox.removeTool("unzip");
        sandbox.curlOnPath();
        assertThat(sandbox.start().exitCode()).isZero();
    }

    @Test
    void survives_two_first_runs_at_once() throws Exception {
        sandbox.mvnOnPath();
        sandbox.closeGate();
        var one = sandbox.start();
        var other = sandbox.start();
        waitForCallsOfMvn(2);
        sandbox.openGate();
        assertThat(one.exitCode()).isZero();
        assertThat(other.exitCode()).isZero();
        assertThat(sandbox.list(sandbox.keptVersions())).containsExactly(sandbox.keptMaven());
        assertThat(sandbox.list(sandbox.keptMaven()))
                .containsExactly(sandbox.keptMaven().resolve("bin"));
    }

    @Test
    void leaves_nothing_of_an_interrupted_run() throws Exception {
        sandbox.mvnOnPath();
        sandbox.closeGate();
        var run = sandbox.start();
        waitForCallsOfMvn(1);
        run.interrupt();
        sandbox.openGate();
        assertNothingKept(run);
    }

    private void assertRefused() throws Exception {
        sandbox.pin("0".repeat(128));
        var run = sandbox.start();
        assertThat(run.errorLines())
                .last()
                .asString()
                .startsWith("mvnw: refused apache-maven-9.9.9-bin.zip: its SHA-512 is not the one pinned in ");
        assertNothingKept(run);
    }

    private void assertNothingKept(WrapperRun run) throws Exception {
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.outputLines()).isEmpty();
        assertThat(sandbox.list(sandbox.keptVersions())).isEmpty();
    }

    private void waitForCallsOfMvn(int count) throws Exception {
        while (sandbox.callsOf("mvn").size() < count) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
