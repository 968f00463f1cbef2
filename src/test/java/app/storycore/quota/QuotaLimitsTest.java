package app.storycore.quota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaLimitsTest {

    @Test
    void gives_each_limit_in_the_unit_of_its_quota() {
        QuotaLimits limits = new QuotaLimits(1, 2, 3, 4, 5, 6);

        assertThat(limits.of(Quota.PROJECTS)).isEqualTo(1);
        assertThat(limits.of(Quota.SHOTS)).isEqualTo(2);
        assertThat(limits.of(Quota.DISK)).isEqualTo(3_000_000);
        assertThat(limits.of(Quota.GENERATIONS)).isEqualTo(4);
        assertThat(limits.of(Quota.UPLOAD)).isEqualTo(5_000_000);
        assertThat(limits.of(Quota.UPLOADS_AT_ONCE)).isEqualTo(6);
    }

    @Test
    void no_limit_for_uploads_is_the_longest_package() {
        assertThat(new QuotaLimits(0, 0, 0, 0, 0, 0).of(Quota.UPLOAD)).isEqualTo(8_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false, false",
        "1000000, 0, false, false",
        "89, 100, false, false",
        "90, 100, true, false",
        "99, 100, true, false",
        "100, 100, true, true",
        "130, 100, true, true",
        "0, 1, false, false"
    })
    void warns_from_nine_tenths_on(long used, long limit, boolean near, boolean reached) {
        QuotaUse use = new QuotaUse(Quota.SHOTS, used, limit);

        assertThat(use.isNear()).isEqualTo(near);
        assertThat(use.isReached()).isEqualTo(reached);
        assertThat(use.fraction()).isBetween(0.0, 1.0);
    }
}
