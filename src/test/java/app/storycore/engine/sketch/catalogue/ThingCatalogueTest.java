package app.storycore.engine.sketch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.engine.sketch.catalogue.Outline.Shape;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThingCatalogueTest {

    private final ThingCatalogue catalogue = ThingCatalogue.get();

    @Test
    void knows_at_least_600_things() {
        assertThat(catalogue.all()).hasSizeGreaterThanOrEqualTo(600);
    }

    @Test
    void every_thing_has_an_outline_within_its_size() {
        for (CatalogueEntry entry : catalogue.all()) {
            Outline outline = entry.outline();
            assertThat(outline.shapes()).as(entry.key()).isNotEmpty();
            assertThat(outline.shapes())
                    .as(entry.key())
                    .anyMatch(shape -> shape.kind().isSolid());
            assertThat(Math.max(outline.width(), outline.height()))
                    .as(entry.key())
                    .isEqualTo(1);
            for (Shape shape : outline.shapes()) {
                assertThat(shape.points().length)
                        .as(entry.key())
                        .isGreaterThanOrEqualTo(4)
                        .isEven();
                for (float point : shape.points()) {
                    assertThat(point).as(entry.key()).isBetween(0f, 1f);
                }
            }
        }
    }

    @Test
    void every_thing_has_a_size_and_colours() {
        assertThat(catalogue.all()).allSatisfy(entry -> {
            assertThat(entry.size()).isBetween(0.01, 1000.0);
            assertThat(entry.colour()).isBetween(0, 0xFFFFFF);
            assertThat(entry.lower()).isBetween(0, 0xFFFFFF);
            assertThat(entry.split()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void every_thing_is_named_in_english() {
        Collection<String> keys = catalogue.names("en").values();
        assertThat(catalogue.all().stream().map(CatalogueEntry::key).filter(key -> !keys.contains(key)))
                .as("things that only the reader's own vocabulary names")
                .hasSizeLessThan(30);
    }

    @Test
    void further_names_are_of_things_that_exist() {
        for (String language : ThingCatalogue.LANGUAGES) {
            for (Map.Entry<String, String> name : catalogue.names(language).entrySet()) {
                assertThat(catalogue.entry(name.getValue())).as(name.toString()).isPresent();
            }
        }
    }

    @Test
    void finds_things_by_what_people_call_them() {
        assertThat(catalogue.named("en", "wheelchair")).isEqualTo(Optional.of("manual_wheelchair"));
        assertThat(catalogue.named("en", "pistol")).isEqualTo(Optional.of("revolver"));
        assertThat(catalogue.named("de", "Rollstuhl")).isEqualTo(Optional.of("manual_wheelchair"));
        assertThat(catalogue.named("fr", "gâteau")).isEqualTo(Optional.of("birthday_cake"));
        assertThat(catalogue.named("fi", "pyörätuoli")).isEqualTo(Optional.of("manual_wheelchair"));
        assertThat(catalogue.named("en", "xyzzy")).isEmpty();
        assertThat(catalogue.named("tlh", "dog")).isEmpty();
    }
}
