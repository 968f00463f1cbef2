package app.storycore.generation.copy;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastImport;
import app.storycore.project.list.ProjectList;
import app.storycore.project.numbering.NumbersImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Saves projects as templates and begins projects with them. A template is a project of its own, with what is written: shots
 * with their texts, scenes, numbers, style, frame and cast; no panel and no sound.
 *
 * <p>All methods throw {@link NotFoundException} when the owner has no such project.
 *
 * @see "src/site/markdown/decisions/0080-a-template-is-a-project.md"
 */
@Service
public class TemplateService {

    private final ProjectService projects;
    private final ProjectList list;
    private final ShotService shots;
    private final SceneCopy scenes;
    private final NumbersImport numbers;
    private final CastImport casts;
    private final Transactions transactions;

    TemplateService(
            ProjectService projects,
            ProjectList list,
            ShotService shots,
            SceneCopy scenes,
            NumbersImport numbers,
            CastImport casts,
            Transactions transactions) {
        this.projects = projects;
        this.list = list;
        this.shots = shots;
        this.scenes = scenes;
        this.numbers = numbers;
        this.casts = casts;
        this.transactions = transactions;
    }

    /** How a project begins. */
    public record Start(
            String name,
            VisualStyle style,
            AspectRatio aspect,
            @Nullable String engine) {}

    /**
     * Saves what is written in a project as a template; the project stays as it is. Reads and writes every shot: not for a UI
     * thread.
     *
     * @throws app.storycore.project.ProjectRejectedException when the name cannot be kept
     * @throws app.storycore.quota.QuotaExceededException when the account has all the projects or shots it may have
     */
    public ProjectInfo save(ProjectId original, AccountId ownerId, String name) {
        return transactions.write(() -> {
            ProjectInfo source = projects.get(original, ownerId);
            Start start = new Start(name, source.style(), source.aspect(), source.engine());
            ProjectInfo template = copy(source, start);
            list.makeTemplate(template.id(), ownerId);
            return template;
        });
    }

    /**
     * Begins a project with a template, which stays as it is. Pictures are drawn from a seed of its own.
     *
     * @throws app.storycore.project.ProjectRejectedException when the name cannot be kept
     * @throws app.storycore.quota.QuotaExceededException when the account has all the projects or shots it may have
     */
    public ProjectInfo begin(ProjectId template, AccountId ownerId, Start start) {
        return transactions.write(() -> copy(projects.get(template, ownerId), start));
    }

    private ProjectInfo copy(ProjectInfo source, Start start) {
        AccountId ownerId = source.ownerId();
        List<ShotInfo> written = shots.list(source.id(), ownerId);
        ProjectId copy = projects.create(ownerId, start.name(), start.style(), start.aspect(), start.engine())
                .id();
        if (!written.isEmpty()) {
            shots.addAll(copy, ownerId, written.stream().map(ShotInfo::draft).toList());
        }
        projects.changeNegativePrompt(copy, ownerId, source.negativePrompt());
        Map<ShotId, ShotInfo> copies = new LinkedHashMap<>();
        List<ShotInfo> made = shots.list(copy, ownerId);
        for (int i = 0; i < written.size(); i++) {
            copies.put(written.get(i).id(), made.get(i));
        }
        Map<ShotId, ShotId> ids = new LinkedHashMap<>();
        copies.forEach((shot, other) -> ids.put(shot, other.id()));
        numbers.copy(source.id(), copy, ownerId, ids, scenes.copy(source.id(), copy, ownerId, copies));
        casts.copy(source.id(), copy, ids);
        return projects.get(copy, ownerId);
    }
}
