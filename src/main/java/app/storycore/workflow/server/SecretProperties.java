package app.storycore.workflow.server;

import app.storycore.base.start.StartProblem;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key with which secrets are encrypted, for nodes that do not share a data folder.
 *
 * @param key 32 bytes in Base64; empty for a file in the data folder
 */
@ConfigurationProperties("studio.secrets")
record SecretProperties(@DefaultValue("") String key) {

    static final int KEY_BYTES = 32;

    SecretProperties {
        key = key.strip();
        if (!key.isEmpty() && decoded(key) == null) {
            throw new StartProblem(
                    "studio.secrets.key has to be " + KEY_BYTES + " random bytes in Base64, such as"
                            + " openssl rand -base64 32 writes them; correct it, or leave it out for a key in the data folder.");
        }
    }

    /** The bytes of a key, null when it is none. */
    static byte @Nullable [] decoded(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return bytes.length == KEY_BYTES ? bytes : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SecretProperties[]";
    }
}
