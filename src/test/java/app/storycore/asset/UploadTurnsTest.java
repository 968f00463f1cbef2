package app.storycore.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UploadTurnsTest {

    private static final AccountId ONE = new AccountId(new UUID(0, 0));

    @Test
    void an_account_has_one_upload_at_a_time_and_others_do_not_wait_for_it() throws IOException {
        UploadTurns turns = new UploadTurns(2, Duration.ofMillis(20));
        List<String> taken = new ArrayList<>();

        turns.inTurn(ONE, () -> {
            assertThatThrownBy(() -> turns.inTurn(ONE, () -> taken.add("the same")))
                    .isInstanceOf(IOException.class);
            turns.inTurn(elsewhere(), () -> taken.add("another"));
        });
        turns.inTurn(ONE, () -> taken.add("the same, later"));

        assertThat(taken).containsExactly("another", "the same, later");
    }

    @Test
    void a_turn_ends_with_what_went_wrong_in_it() throws IOException {
        UploadTurns turns = new UploadTurns(1, Duration.ofMillis(20));
        assertThatThrownBy(() -> turns.inTurn(ONE, () -> {
                    throw new IOException("cut");
                }))
                .hasMessage("cut");

        List<String> taken = new ArrayList<>();
        turns.inTurn(ONE, () -> taken.add("next"));
        assertThat(taken).containsExactly("next");
    }

    /** One that does not share the turn of the first. */
    private static AccountId elsewhere() {
        AccountId other = new AccountId(UUID.randomUUID());
        while (Math.floorMod(other.hashCode(), 2) == Math.floorMod(ONE.hashCode(), 2)) {
            other = new AccountId(UUID.randomUUID());
        }
        return other;
    }
}
