package app.storycore.generation.removal;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StudioClasses;
import app.storycore.asset.AssetUse;
import com.tngtech.archunit.core.domain.JavaAccess;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A column that nobody counts loses its files to the collector. */
class AssetReferencesTest {

    /** The small picture of one of the shots, which is counted as that. */
    private static final String COVER = "coverAssetId";

    private static final Pattern COLUMN = Pattern.compile("(\\w+AssetId) in :");

    private static final List<Method> QUERIES = Arrays.stream(AssetReferences.class.getDeclaredMethods())
            .filter(method -> method.getGenericReturnType().getTypeName().contains("Times"))
            .toList();

    @Test
    void ask_for_every_column_that_names_a_file() {
        Set<String> asked = StudioClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(AssetUse.class))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTargetOwner)
                .distinct()
                .filter(type -> type.isAssignableTo(Repository.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Query.class))
                .flatMap(method -> COLUMN.matcher(
                                method.getAnnotation(Query.class).value())
                        .results()
                        .map(match -> match.group(1)))
                .collect(Collectors.toSet());

        assertThat(StudioClasses.ALL.stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class))
                        .flatMap(type -> type.getFields().stream())
                        .map(field -> field.getName())
                        .filter(name -> name.endsWith("AssetId") && !name.equals(COVER)))
                .hasSizeGreaterThan(5)
                .allSatisfy(column -> assertThat(asked).contains(column));
    }

    @Test
    void are_all_counted() {
        assertThat(StudioClasses.ALL.get(AssetReferenceCounter.class).getAccessesFromSelf())
                .extracting(JavaAccess::getName)
                .containsAll(QUERIES.stream().map(Method::getName).toList());
    }
}
