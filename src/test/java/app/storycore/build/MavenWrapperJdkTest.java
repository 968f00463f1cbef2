package app.storycore.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MavenWrapperJdkTest {

    private static final String NO_JDK = "mvnw: no JDK 21 or newer was found in JAVA_HOME, on the PATH or in the usual"
            + " places: install one, or let JAVA_HOME point to it.";

    private WrapperSandbox sandbox;

    @BeforeEach
    void keep_maven(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
        sandbox = new WrapperSandbox(folder);
        sandbox.keepMaven();
    }

    @Test
    void takes_java_home_before_any_newer_one() throws Exception {
        sandbox.jdk("jvm/jdk-25", "25.0.3");
        sandbox.javaOnPath(sandbox.jdk("on path", "25"));
        assertTakes(javaHome(sandbox.jdk("home", "21")));
    }

    @Test
    void passes_over_java_home_that_is_too_old() throws Exception {
        javaHome(sandbox.jdk("home", "17.0.15"));
        var onPath = sandbox.jdk("on path", "21.0.8");
        sandbox.javaOnPath(onPath);
        assertTakes(onPath);
    }

    @Test
    void passes_over_java_home_that_is_not_there() throws Exception {
        javaHome(sandbox.path("missing"));
        assertTakes(sandbox.jdk("jvm/jdk-21", "21"));
    }

    @Test
    void passes_over_runtime_without_compiler() throws Exception {
        javaHome(sandbox.jre("home", "25"));
        sandbox.javaOnPath(sandbox.jre("on path", "25"));
        sandbox.jre("jvm/jre-25", "25");
        assertTakes(sandbox.jdk("jvm/jdk-21", "21"));
    }

    @Test
    void asks_stub_on_path_for_its_home() throws Exception {
        var behindStub = sandbox.jdk("behind stub", "21");
        sandbox.javaStubOnPath(behindStub);
        assertTakes(behindStub);
    }

    @Test
    void finds_newest_beside_default_that_is_too_old() throws Exception {
        var old = sandbox.jdk("jvm/java-17", "17.0.15");
        javaHome(old);
        sandbox.javaOnPath(old);
        sandbox.jdk("jvm/java-9", "9.0.4");
        sandbox.jdk("jvm/java-8", "1.8.0_412");
        sandbox.jdk("jvm/a-java-21", "21.0.9");
        sandbox.jdk("jvm/z-java-21", "21.0.4");
        sandbox.jdk("jvm/java-25", "25-ea");
        assertTakes(sandbox.jdk("jvm/java-25.0.10", "25.0.10"));
    }

    @Test
    void finds_jdk_in_the_folders_of_macos() throws Exception {
        assertTakes(sandbox.jdk("jvm/temurin-21.jdk/Contents/Home", "21.0.2"));
    }

    @Test
    void says_in_one_sentence_that_there_is_none() throws Exception {
        javaHome(sandbox.jdk("jvm/java-17", "17.0.15"));
        var run = sandbox.start("verify");
        assertThat(run.errorLines()).containsExactly(NO_JDK);
        assertThat(run.outputLines()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private Path javaHome(Path jdk) {
        sandbox.set("JAVA_HOME", jdk);
        return jdk;
    }

    private void assertTakes(Path jdk) throws Exception {
        var run = sandbox.start();
        assertThat(run.errorLines()).isEmpty();
        assertThat(run.outputLines()).containsExactly("JAVA_HOME=" + jdk);
    }
}
