package app.storycore;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

class ArchitectureTest {

    private static final String[] UI = {
        "app.storycore.shell..",
        "app.storycore.dashboard..",
        "app.storycore.account.session..",
        "app.storycore.account.security..",
        "..ui.."
    };

    private static final JavaClasses STUDIO = StudioClasses.ALL;

    @Test
    void only_user_interface_packages_know_vaadin() {
        noClasses()
                .that(not(resideInAnyPackage(UI)))
                .and()
                .doNotHaveFullyQualifiedName("app.storycore.StudioApplication")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .check(STUDIO);
    }

    @Test
    void nothing_below_knows_the_user_interface() {
        noClasses()
                .that(not(resideInAnyPackage(UI)))
                .and()
                .doNotHaveFullyQualifiedName("app.storycore.StudioApplication")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(UI_OF_OURS)
                .check(STUDIO);
    }

    private static final String[] UI_OF_OURS = {
        "app.storycore.shell..",
        "app.storycore.dashboard..",
        "app.storycore.account.session..",
        "app.storycore.account.security..",
        "app.storycore..ui.."
    };

    @Test
    void nobody_refers_to_the_shell() {
        noClasses()
                .that(not(resideInAPackage("app.storycore.shell..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.storycore.shell..")
                .check(STUDIO);
    }

    /** What is measured does not know that it is. */
    @Test
    void nobody_refers_to_the_metrics_and_few_know_their_library() {
        noClasses()
                .that(not(resideInAPackage("app.storycore.metrics..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.storycore.metrics..")
                .check(STUDIO);
        noClasses()
                .that(not(resideInAPackage("app.storycore.metrics..")))
                .and()
                .doNotHaveFullyQualifiedName("app.storycore.shell.OpenPages")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micrometer..")
                .check(STUDIO);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("app.storycore.(**)").should().beFreeOfCycles().check(STUDIO);
    }

    @Test
    void packages_hold_at_most_25_classes() {
        Map<String, Long> sizes = STUDIO.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, classes) -> assertThat(classes).isLessThanOrEqualTo(25));
    }

    @Test
    void classes_of_the_parts_people_work_in_have_no_cycles() {
        slices().assignedFrom(new FilesOf("generation", "project.ui", "dashboard", "account"))
                .should()
                .beFreeOfCycles()
                .check(STUDIO);
    }

    /** Each file with all that is in it is a slice. */
    private record FilesOf(List<String> packages) implements SliceAssignment {

        FilesOf(String... packages) {
            this(Stream.of(packages).map("app.storycore."::concat).toList());
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            boolean meant = packages.stream().anyMatch(one -> (type.getPackageName() + ".").startsWith(one + "."));
            return meant ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", "")) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the files of " + packages;
        }
    }

    /** A record of services hides how many a class needs. */
    @Test
    void records_are_no_beans() {
        noClasses()
                .that()
                .areRecords()
                .should()
                .beMetaAnnotatedWith(Component.class)
                .check(STUDIO);
    }

    @Test
    void projects_do_not_know_generations() {
        noClasses()
                .that()
                .resideInAPackage("app.storycore.project..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("app.storycore.generation..", "app.storycore.engine..")
                .check(STUDIO);
        noClasses()
                .that()
                .resideInAPackage("app.storycore.project..")
                .and(not(resideInAnyPackage(
                        "app.storycore.project.cast..",
                        "app.storycore.project.ui.cast..",
                        "app.storycore.project.sound..",
                        "app.storycore.project.ui.sound..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("app.storycore.asset..")
                .check(STUDIO);
    }

    @Test
    void base_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("app.storycore.base..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("app.storycore..").and(not(resideInAPackage("app.storycore.base.."))))
                .check(STUDIO);
    }

    @Test
    void pixels_need_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage("app.storycore.imaging..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("app.storycore.imaging..", "java..", "javax.imageio..", "org.jspecify..")
                .check(STUDIO);
    }

    @Test
    void engines_and_deliveries_know_neither_spring_nor_features() {
        noClasses()
                .that()
                .resideInAnyPackage("app.storycore.engine..", "app.storycore.delivery..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta.persistence..",
                        "app.storycore.project..",
                        "app.storycore.generation..",
                        "app.storycore.account..",
                        "app.storycore.asset..")
                .check(STUDIO);
    }

    @Test
    void only_the_lifecycle_changes_a_status() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.storycore.generation.store.GenerationLifecycle")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "sets a status of Generation",
                        call -> call.getTargetOwner().getFullName().equals("app.storycore.generation.store.Generation")
                                && Set.of("become", "arrive").contains(call.getName())))
                .check(STUDIO);
    }

    @Test
    void fields_of_entities_are_private() {
        fields().that()
                .areDeclaredInClassesThat(annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)))
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(STUDIO);
    }

    @Test
    void entities_stay_behind_the_services_of_their_feature() {
        noClasses()
                .that()
                .resideInAnyPackage(IN_FRONT_OF_SERVICES)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(STUDIO);
        List<String> foreign = STUDIO.stream()
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().isAnnotatedWith(Entity.class))
                .filter(use -> !feature(use.getTargetClass()).equals(feature(use.getOriginClass())))
                .map(Dependency::getDescription)
                .toList();
        assertThat(foreign).isEmpty();
    }

    private static final String[] IN_FRONT_OF_SERVICES = {
        "app.storycore.shell..",
        "app.storycore.dashboard..",
        "app.storycore.account.session..",
        "app.storycore.account.security..",
        "..ui..",
        "..live..",
        "..work..",
        "..document..",
        "..imports.."
    };

    /** The first package below {@code app.storycore}. */
    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** Two of them change places unnoticed: an id in a service is an {@code AccountId}, {@code ProjectId} or the like. */
    @Test
    void services_tell_ids_apart_by_type() {
        List<String> mixed = STUDIO.stream()
                .filter(type -> !type.isAnnotatedWith(Entity.class) && !type.isAssignableTo(Repository.class))
                .filter(not(resideInAnyPackage(UI)))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().stream()
                                .filter(type -> type.isEquivalentTo(UUID.class))
                                .count()
                        > 1)
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(mixed).isEmpty();
    }

    @Test
    void temporary_files_are_made_in_one_place() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.storycore.base.TemporaryFiles")
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe(
                        "leaves files in the system's folder", ArchitectureTest::leavesFilesInTheSystemsFolder))
                .check(STUDIO);
    }

    private static boolean leavesFilesInTheSystemsFolder(JavaCall<?> call) {
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        boolean here = parameters.contains(Path.class.getName())
                || parameters.equals(List.of("java.lang.String", "java.lang.String", "java.io.File"));
        String method = call.getTargetOwner().getSimpleName() + "." + call.getName();
        return switch (method) {
            case "Files.createTempFile", "Files.createTempDirectory", "File.createTempFile" -> !here;
            case "Font.createFont", "Font.createFonts", "ImageIO.read" ->
                parameters.contains(InputStream.class.getName());
            case "ImageIO.write" -> parameters.contains(OutputStream.class.getName());
            case "ImageIO.createImageInputStream",
                    "ImageIO.createImageOutputStream",
                    "IOUtils.createTempFileOnlyStreamCache" -> true;
            case "MemoryUsageSetting.setupTempFileOnly" ->
                !call.getOriginOwner().getSimpleName().equals("PdfFile");
            default -> false;
        };
    }

    @Test
    void time_comes_from_the_one_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.storycore.base.time.TimeSource")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(STUDIO);
    }
}
