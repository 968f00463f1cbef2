package app.storycore.account;

import app.storycore.account.guard.BoundedPasswordEncoder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed: bcrypt today, named in the hash, so that it can change tomorrow. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int WAITING = 16;

    @Bean
    PasswordEncoder passwordEncoder() {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new BoundedPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), atOnce, WAITING);
    }
}
