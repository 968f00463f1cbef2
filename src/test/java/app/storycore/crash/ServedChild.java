package app.storycore.crash;

import app.storycore.ServicesOnly;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.comfyui.WorkflowText;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.workflow.WorkflowInfo;
import app.storycore.workflow.WorkflowService;
import app.storycore.workflow.server.LoginKind;
import app.storycore.workflow.server.ServerDraft;
import app.storycore.workflow.server.ServerKind;
import app.storycore.workflow.server.ServerService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process that is killed while servers elsewhere draw for it. */
@ServicesOnly
class ServedChild {

    private static final String OWNER = "mira";

    /**
     * Sets up what is not there, writes the file {@code served.ready}, and keeps a sequence going; with
     * {@code served.last} it ends when the one that is there has.
     */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        SpringApplication studio = new SpringApplication(ServedChild.class);
        studio.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = studio.run(arguments)) {
            AccountId owner = prepared(context);
            boolean last = context.getEnvironment().getProperty("served.last", Boolean.class, false);
            GenerationQueries queries = context.getBean(GenerationQueries.class);
            Files.createFile(Path.of(context.getEnvironment().getRequiredProperty("served.ready")));
            while (!last || !queries.active(owner).isEmpty()) {
                if (queries.active(owner).isEmpty()) {
                    start(context, owner);
                }
                Thread.sleep(50);
            }
        }
    }

    /** Once; a life that is killed in the middle of it is not among those that are tried. */
    private static AccountId prepared(ConfigurableApplicationContext context) {
        return context.getBean(JdbcClient.class)
                .sql("select id from account where username = ?")
                .param(OWNER)
                .query(UUID.class)
                .optional()
                .map(AccountId::new)
                .orElseGet(() -> prepare(context));
    }

    private static AccountId prepare(ConfigurableApplicationContext context) {
        AccountService accounts = context.getBean(AccountService.class);
        AccountId chief = accounts.create("chief", "long enough", Role.ADMIN).id();
        List<String> addresses = List.of(
                context.getEnvironment().getRequiredProperty("served.servers").split(",", -1));
        for (String address : addresses) {
            context.getBean(ServerService.class)
                    .create(
                            chief,
                            new ServerDraft(
                                    "At " + address,
                                    ServerKind.COMFYUI,
                                    address,
                                    LoginKind.NONE,
                                    "",
                                    null,
                                    1,
                                    "",
                                    false));
        }
        WorkflowService workflows = context.getBean(WorkflowService.class);
        WorkflowInfo workflow = workflows.upload(chief, "Portraits", WorkflowText.json(WorkflowText.TEXT_TO_PICTURE));
        workflows.confirm(
                chief,
                workflow.id(),
                null,
                workflows.review(chief, workflow.id()).proposal().bindings());
        return accounts.create(OWNER, "long enough", Role.USER).id();
    }

    private static void start(ConfigurableApplicationContext context, AccountId owner) {
        int shots = context.getEnvironment().getRequiredProperty("served.shots", Integer.class);
        String engine = context.getBean(JdbcClient.class)
                .sql("select engine_id from workflow")
                .query(String.class)
                .single();
        ProjectId project = context.getBean(ProjectService.class)
                .create(owner, "Served", VisualStyle.INK)
                .id();
        context.getBean(ProjectService.class).changeEngine(project, owner, engine);
        String word = UUID.randomUUID().toString();
        context.getBean(ShotService.class)
                .addAll(
                        project,
                        owner,
                        IntStream.rangeClosed(1, shots)
                                .mapToObj(i -> ShotDraft.of("A lighthouse at dusk, " + word + " number " + i + "."))
                                .toList());
        context.getBean(GenerationService.class).start(project, owner);
    }

    @Bean
    @Primary
    PictureSizes smallPictures() {
        return new PictureSizes(320, 320);
    }
}
