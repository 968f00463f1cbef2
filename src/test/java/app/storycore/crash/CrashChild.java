package app.storycore.crash;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountService;
import app.storycore.asset.AssetService;
import app.storycore.asset.CollectNow;
import app.storycore.engine.PanelEngine;
import app.storycore.generation.document.WrittenDocuments;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The process that is killed: the whole studio but for its pages, on a database file, with an engine that takes its
 * time.
 */
@ServicesOnly
@Import({CollectNow.class, WrittenDocuments.class})
class CrashChild {

    /** Arguments as {@link CrashProcess} gives them; ends by itself when it has nothing to submit and nothing to do. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        SpringApplication studio = new SpringApplication(CrashChild.class);
        studio.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = studio.run(arguments)) {
            context.getBean(CrashJournal.class).ready();
            context.getBean(CrashWriter.class).write();
            CrashTraffic traffic = context.getBean(CrashTraffic.class);
            switch (context.getEnvironment().getRequiredProperty("crash.load", CrashLoad.class)) {
                case PACKAGE -> {
                    traffic.prepare();
                    traffic.flow();
                }
                case TRAFFIC -> traffic.flow();
                case ONE_MORE -> traffic.end();
                case ENDLESS, POISONOUS, NONE -> {}
            }
        }
    }

    /** Ahead by a while, so that what was left behind a moment ago is old. */
    @Bean
    @Primary
    Clock clockOfThisLife(@Value("${crash.ahead:PT0S}") Duration ahead) {
        return Clock.offset(Clock.systemUTC(), ahead);
    }

    @Bean
    CrashTraffic traffic(
            AccountService accounts,
            AssetService assets,
            PackageImport imports,
            WrittenDocuments documents,
            CollectNow collector,
            JdbcClient database,
            CrashJournal journal,
            @Value("${crash.journal}") Path file) {
        return new CrashTraffic(
                new CrashTraffic.Studio(accounts, assets, imports, documents, collector),
                database,
                journal,
                file.resolveSibling("package.zip"));
    }

    @Bean
    CrashJournal journal(@Value("${crash.journal}") Path file, @Value("${crash.life}") int life) {
        return new CrashJournal(file, life);
    }

    /** What is killed and comes back are rows and files, however small. */
    @Bean
    @Primary
    PictureSizes smallPictures() {
        return new PictureSizes(1280, 320);
    }

    @Bean
    PanelEngine crashEngine(CrashJournal journal) {
        return new CrashEngine(journal);
    }

    @Bean
    CrashWriter writer(
            AccountService accounts,
            ProjectService projects,
            ShotService shots,
            GenerationService generations,
            JdbcClient database,
            @Value("${crash.load}") CrashLoad load,
            @Value("${crash.active:6}") int active,
            @Value("${crash.shots:8}") int sequence) {
        return new CrashWriter(
                new CrashWriter.Studio(accounts, projects, shots, generations),
                database,
                new CrashWriter.Order(load, active, sequence));
    }
}
