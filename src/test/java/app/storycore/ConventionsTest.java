package app.storycore;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.generation.Dispatch;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.queue.RunScheduler;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.Page;
import jakarta.servlet.http.Cookie;
import java.awt.Graphics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done in one place, because doing it beside that place goes wrong in a way that nobody sees at once. */
class ConventionsTest {

    private static final JavaClasses STUDIO = StudioClasses.ALL;

    /** It alone knows scripts and fonts. */
    @Test
    void text_of_documents_is_set_by_the_text_setter() {
        assertThat(callersOf(Graphics.class, "drawString")).isEmpty();
        assertThat(callersOf(PDPageContentStream.class, "showText")).isEmpty();
    }

    /** They would ask for a bundle of our own, and that for Node. */
    @Test
    void nothing_asks_for_a_build_of_the_front_end() {
        for (var asking : List.of(JsModule.class, CssImport.class, NpmPackage.class, JavaScript.class)) {
            noClasses().should().beAnnotatedWith(asking).check(STUDIO);
        }
        assertThat(Path.of("src/main/frontend")).doesNotExist();
    }

    /** It bounds and ends them, and hands them names of our own only. */
    @Test
    void programs_are_run_by_ffmpegs_child_process() {
        assertThat(callersOf(ProcessBuilder.class, "start")).containsExactly("ChildProcess");
        assertThat(callersOf(Runtime.class, "exec")).isEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackage("app.storycore.delivery.video")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ChildProcess")
                .check(STUDIO);
    }

    /** Elsewhere it would not be {@code Secure}; the second says to scripts that somebody has left. */
    @Test
    void cookies_are_made_in_one_place() {
        assertThat(callersOf(Cookie.class, "<init>")).containsExactlyInAnyOrder("SiteCookie", "LogoutBroadcast");
    }

    /** A page that is sent to a download stops talking to the server. */
    @Test
    void only_logging_out_and_setting_up_send_a_page_elsewhere() {
        assertThat(callersOf(Page.class, "setLocation")).containsExactlyInAnyOrder("LogoutBroadcast", "SetupView");
    }

    /** What a page does may wait for the database, and would keep the thread that carries it. */
    @Test
    void pages_use_no_virtual_threads() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "app.storycore.shell..", "app.storycore.dashboard..")
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .check(STUDIO);
    }

    @Test
    void runs_are_launched_by_the_dispatcher() {
        noClasses()
                .that()
                .areNotAssignableTo(Dispatcher.class)
                .should()
                .callMethod(RunScheduler.class, "launch", Dispatch.class)
                .check(STUDIO);
    }

    /** Under their lease, which the recorders check. */
    @Test
    void runners_write_through_the_recorders() {
        noClasses()
                .that()
                .resideInAPackage("app.storycore.generation.work..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.storycore.generation.store")
                .check(STUDIO);
    }

    /** There it is repeated when it collides, and a full disk is noticed. */
    @Test
    void transactions_are_opened_in_one_place() {
        assertThat(callersOf(TransactionTemplate.class, "execute")).containsExactly("Transactions");
        methods().should().notBeAnnotatedWith(Transactional.class).check(STUDIO);
    }

    /** {@code @OnBothDatabases} names it; these begin or read a database that is a file of a process of its own. */
    @Test
    void tests_name_no_database() throws IOException {
        Set<String> own = Set.of("ConventionsTest", "FullDiskTest", "EstimateBench", "StudioData", "CrashDatabase");
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            assertThat(tests.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.getParent().endsWith("database"))
                            .filter(file -> !own.contains(name(file)))
                            .filter(ConventionsTest::namesDatabase))
                    .isEmpty();
        }
    }

    private static boolean namesDatabase(Path file) {
        try {
            String source = Files.readString(file);
            return source.contains("\"jdbc:") || source.contains("spring.datasource.url");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** The simple names of the classes that call a method of a class, or one that overrides or inherits it. */
    private static List<String> callersOf(Class<?> type, String method) {
        return STUDIO.stream()
                .flatMap(caller -> caller.getAccessesFromSelf().stream())
                .filter(call ->
                        call.getName().equals(method) && call.getTargetOwner().isAssignableTo(type))
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getSimpleName)
                .distinct()
                .toList();
    }
}
