package app.storycore;

import app.storycore.asset.FailingFiles;
import app.storycore.base.MovableClock;
import app.storycore.base.disk.MovableDisk;
import app.storycore.base.ui.PageTasks;
import app.storycore.cluster.ChannelInHand;
import app.storycore.database.LongHistory;
import app.storycore.database.QueryCounter;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.Dispatch;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.RunScheduler;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.generation.work.engine.PictureSizes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The studio without its scheduler: a clock, a disk, an engine and a launcher that tests hold in their hands. All that
 * tests share is here and not imported by some of them: each choice of imports is an application context of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({GenerationFixtures.class, LongHistory.class, QueryCounter.class, RunnerInHand.class, FailingFiles.class})
public class StudioTestConfiguration {

    /** Remembers what was admitted instead of running it. */
    public static final class LaunchList implements RunScheduler {

        private final List<Dispatch> launched = Collections.synchronizedList(new ArrayList<>());
        private final Set<Dispatch> lost = ConcurrentHashMap.newKeySet();

        @Override
        public void launch(Dispatch dispatch) {
            launched.add(dispatch);
        }

        @Override
        public boolean isUnderWay(Dispatch dispatch) {
            return launched.contains(dispatch) && !lost.contains(dispatch);
        }

        @Override
        public boolean withdraw(Dispatch dispatch) {
            return isUnderWay(dispatch) && lost.add(dispatch);
        }

        /** The last launch of a generation; it must have been admitted. */
        public Dispatch of(GenerationId generation) {
            return launched().stream()
                    .filter(dispatch -> dispatch.generationId().equals(generation.value()))
                    .reduce((a, b) -> b)
                    .orElseThrow();
        }

        /** From now on the scheduler has nothing about it any more. */
        public void lose(Dispatch dispatch) {
            lost.add(dispatch);
        }

        public List<Dispatch> launched() {
            return List.copyOf(launched);
        }
    }

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    @Primary
    MovableDisk movableDisk() {
        return new MovableDisk();
    }

    @Bean
    @Primary
    StubFilms stubFilms() {
        return new StubFilms();
    }

    /** Pages of tests do at once what others do beside them. */
    @Bean
    @Primary
    PageTasks pageTasksAtOnce() {
        return new PageTasks(Runnable::run);
    }

    /** The pictures of most tests are looked at by nobody. */
    @Bean
    @Primary
    PictureSizes smallPictures() {
        return new PictureSizes(1280, 320);
    }

    @Bean
    @Primary
    ChannelInHand channelInHand() {
        return new ChannelInHand();
    }

    @Bean
    PanelEngine scriptedEngine() {
        return new ScriptedEngine();
    }

    @Bean
    @Primary
    LaunchList launchList() {
        return new LaunchList();
    }

    /** Makes an account in no time; what was hashed properly, such as by the version before, is known all the same. */
    @Bean
    @Primary
    PasswordEncoder cheapPasswords() {
        return new DelegatingPasswordEncoder(
                "cheap", Map.of("cheap", new Cheap(), "bcrypt", new BCryptPasswordEncoder()));
    }

    private static final class Cheap implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return new StringBuilder(password).reverse().toString();
        }

        @Override
        public boolean matches(CharSequence password, String encoded) {
            return encode(password).equals(encoded);
        }
    }
}
