package app.storycore.delivery.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A typing error in a table would make two codes equal, or one the beginning of another. */
class CodesTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 4, 8})
    void coefficient_codes_are_free_of_prefixes(int context) {
        List<Codes.Code> codes = new ArrayList<>();
        for (int coefficients = 0; coefficients <= (context < 0 ? 4 : 16); coefficients++) {
            for (int ones = 0; ones <= Math.min(3, coefficients); ones++) {
                codes.add(Codes.coeffToken(context, coefficients, ones));
            }
        }
        assertFreeOfPrefixes(codes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void codes_of_zeros_are_free_of_prefixes(int coefficients) {
        List<Codes.Code> codes = new ArrayList<>();
        List<Codes.Code> runs = new ArrayList<>();
        for (int zeros = 0; zeros <= 16 - coefficients; zeros++) {
            codes.add(Codes.totalZeros(0, coefficients, zeros));
        }
        for (int run = 0; run <= Math.min(coefficients, 14); run++) {
            runs.add(Codes.runBefore(coefficients, run));
        }
        assertFreeOfPrefixes(codes);
        assertFreeOfPrefixes(runs);
    }

    private static void assertFreeOfPrefixes(List<Codes.Code> codes) {
        for (int i = 0; i < codes.size(); i++) {
            Codes.Code a = codes.get(i);
            for (int j = 0; j < codes.size(); j++) {
                Codes.Code b = codes.get(j);
                boolean begins = a.length() <= b.length() && b.value() >> (b.length() - a.length()) == a.value();
                assertThat(i == j || !begins).as("%s and %s", a, b).isTrue();
            }
        }
    }
}
