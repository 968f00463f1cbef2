package app.storycore.account;

import java.io.Serializable;
import java.util.UUID;

/** The id of an account, which owns what was made with it. */
public record AccountId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException when {@code text} is no UUID */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    /** The text of the UUID, as it stands in addresses. */
    @Override
    public String toString() {
        return value.toString();
    }
}
