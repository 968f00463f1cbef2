package app.storycore;

import app.storycore.account.guard.BoundedPasswordEncoder;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The studio as it is, but for the strength of its hashes: at full strength they are most of what such a test does. */
@TestConfiguration(proxyBeanMethods = false)
public class ServerTestConfiguration {

    private static final int WEAKEST = 4;

    @Bean
    @Primary
    PasswordEncoder weakHashes() {
        return new BoundedPasswordEncoder(
                new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(WEAKEST))), 1, 16);
    }
}
