package app.storycore.generation.ui.version;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.ui.PageTasks;
import app.storycore.base.ui.Toast;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.generation.version.use.OwnPictureRejectedException;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.quota.QuotaExceededException;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions of the shots of one project, as its page reads and changes them. */
public final class OpenVersions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenVersions.class);

    private final VersionQueries queries;
    private final VersionService versions;
    private final OwnPictures pictures;
    private final GenerationQueries generations;
    private final PageTasks tasks;
    private final ProjectId projectId;
    private final AccountId ownerId;

    OpenVersions(
            VersionQueries queries,
            VersionService versions,
            OwnPictures pictures,
            GenerationQueries generations,
            PageTasks tasks,
            ProjectId projectId,
            AccountId ownerId) {
        this.queries = queries;
        this.versions = versions;
        this.pictures = pictures;
        this.generations = generations;
        this.tasks = tasks;
        this.projectId = projectId;
        this.ownerId = ownerId;
    }

    /** What authors chose, to be laid over what the last generation made. */
    public VersionsInUse inUse() {
        return queries.inUse(projectId, ownerId);
    }

    /** The version that the author of a shot chose. */
    public Optional<VersionInfo> chosen(ShotId shotId) {
        return queries.chosen(projectId, ownerId, shotId);
    }

    public int count(ShotId shotId) {
        return queries.count(projectId, ownerId, shotId);
    }

    List<VersionInfo> of(ShotId shotId) {
        return queries.of(projectId, ownerId, shotId);
    }

    /** The picture that stands on the board: the chosen one, or else the one that a generation made last. */
    Optional<UUID> pictureInUse(ShotId shotId) {
        return chosen(shotId)
                .map(version -> version.id().picture())
                .or(() -> generations.newestPanel(projectId, shotId, ownerId));
    }

    /** The pictures of a shot beside each other, for where one of them is shown large. */
    public Component strip(ShotId shotId, Consumer<VersionId> onPress) {
        VersionStrip strip = new VersionStrip(onPress);
        List<VersionInfo> all = of(shotId);
        strip.show(all, pictureInUse(shotId).orElse(null));
        strip.setVisible(all.size() > 1);
        return strip;
    }

    /** Keeps a picture of the author's own; called outside the page's lock. */
    void add(ShotId shotId, String fileName, InputStream content, long size) throws IOException {
        pictures.add(projectId, ownerId, shotId, fileName, content, size);
    }

    /**
     * Keeps stills as pictures of the author's own, beside the page; what is no picture is passed over.
     *
     * @param names of files, by their shots
     * @param file reads one of at most so many bytes
     * @param done told behind the last one, whatever became of it
     * @param kept told, in the lock of the page, how many there are
     */
    public void addAll(
            Map<ShotId, String> names,
            BiFunction<String, Integer, Optional<byte[]>> file,
            Runnable done,
            Consumer<Integer> kept) {
        tasks.run(
                () -> {
                    try {
                        return (int) names.entrySet().stream()
                                .filter(name -> keeps(name.getKey(), name.getValue(), file))
                                .count();
                    } finally {
                        done.run();
                    }
                },
                kept);
    }

    private boolean keeps(ShotId shotId, String name, BiFunction<String, Integer, Optional<byte[]>> file) {
        byte[] still = file.apply(name, OwnPictures.BYTES_MAX).orElse(null);
        if (still == null) {
            return false;
        }
        try {
            pictures.add(projectId, ownerId, shotId, name.substring(name.lastIndexOf('/') + 1), still);
            return true;
        } catch (OwnPictureRejectedException | QuotaExceededException | NotFoundException | IOException refused) {
            LOG.info("A picture of a cut was not taken: {}", refused.getMessage());
            return false;
        }
    }

    /** Uses a version, beside the page, and says so. */
    void use(VersionId id, Runnable done) {
        tasks.run(() -> used(id), problem -> {
            if (problem.isEmpty()) {
                done.run();
            } else {
                Toast.problem(translate(problem));
            }
        });
    }

    /** The key of what went wrong, or empty. */
    private String used(VersionId id) {
        try {
            versions.use(projectId, ownerId, id);
            return "";
        } catch (NotFoundException gone) {
            return "version.gone";
        } catch (IOException unreadable) {
            LOG.warn("A version could not be used", unreadable);
            return "version.unreadable";
        }
    }

    /** The shot is drawn with the next generation again. */
    public void letGo(ShotId shotId) {
        versions.letGo(projectId, ownerId, shotId);
    }
}
