package app.storycore.workflow.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.storycore.base.StudioProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Secrets at rest: AES-256 in Galois/Counter Mode with a nonce for each, bound to the row that they belong to. The key is
 * never in the database.
 *
 * @see "src/site/markdown/decisions/0053-servers-and-workflows-are-rows.md"
 */
@Component
class SecretCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte @Nullable [] setting;
    private final SecretKeyFile file;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKeySpec known;

    SecretCipher(SecretProperties settings, StudioProperties places) {
        this.setting = settings.key().isEmpty() ? null : SecretProperties.decoded(settings.key());
        this.file = new SecretKeyFile(places.data());
    }

    /** In Base64: nonce, then text and tag. */
    String encrypt(String secret, UUID row) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, key(), nonce, row).doFinal(secret.getBytes(UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + encrypted.length)
                            .put(nonce)
                            .put(encrypted)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    /** Empty when it was encrypted with another key or for another row, or the key is not there. */
    Optional<String> decrypt(String stored, UUID row) {
        SecretKeySpec key = keyIfThere();
        if (key == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(stored);
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(bytes).get(nonce);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce, row)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new String(plain, UTF_8));
        } catch (AEADBadTagException | RuntimeException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES in GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID row) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.toString().getBytes(UTF_8));
        return cipher;
    }

    private SecretKeySpec key() {
        SecretKeySpec key = known;
        if (key == null) {
            try {
                key = new SecretKeySpec(setting == null ? file.readOrMake() : setting, "AES");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            known = key;
        }
        return key;
    }

    private @Nullable SecretKeySpec keyIfThere() {
        if (known == null && setting == null) {
            try {
                if (file.read() == null) {
                    return null;
                }
            } catch (IOException e) {
                return null;
            }
        }
        return key();
    }
}
