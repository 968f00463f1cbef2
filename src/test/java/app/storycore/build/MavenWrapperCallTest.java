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
class MavenWrapperCallTest {

    private WrapperSandbox sandbox;

    @BeforeEach
    void have_jdk_and_maven(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
        sandbox = new WrapperSandbox(folder);
        sandbox.jdk("jvm/jdk-25", "25.0.3");
        sandbox.keepMaven();
    }

    @Test
    void hands_on_arguments_and_exit_code() throws Exception {
        sandbox.set("MAVEN_EXIT", 7);
        var run = sandbox.start("-Dname=two words", "*", "", "verify");
        assertThat(run.outputLines())
                .endsWith("argument=-Dname=two words", "argument=*", "argument=", "argument=verify")
                .hasSize(5);
        assertThat(run.exitCode()).isEqualTo(7);
    }

    @Test
    void builds_its_own_project_from_elsewhere() throws Exception {
        var run = sandbox.startIn("elsewhere", "verify");
        assertThat(run.outputLines())
                .endsWith("argument=-f", "argument=" + sandbox.path("project/pom.xml"), "argument=verify");
    }

    @Test
    void builds_the_project_that_is_named() throws Exception {
        var run = sandbox.startIn("elsewhere", "-f", "other.xml", "verify");
        assertThat(run.outputLines()).hasSize(4).endsWith("argument=-f", "argument=other.xml", "argument=verify");
    }
}
