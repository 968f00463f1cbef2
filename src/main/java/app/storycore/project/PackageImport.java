package app.storycore.project;

import app.storycore.delivery.ShotPlan;
import app.storycore.delivery.archive.ImportedProject;
import app.storycore.delivery.archive.PackageReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Makes a project again from the package of a generation, made on this or another server. */
@Service
public class PackageImport {

    private final ProjectService projects;

    PackageImport(ProjectService projects) {
        this.projects = projects;
    }

    /**
     * The same project for this owner: its name, style and seed, and all shots in their order; panels stay in the
     * package. Nothing is made when anything is refused.
     *
     * @param zip read as far as needed; stays open
     * @throws app.storycore.delivery.archive.PackageFormatException when it is not a package
     * @throws ProjectRejectedException when what is in it cannot be kept here
     * @throws IOException when {@code zip} itself cannot be read
     */
    public ProjectInfo receive(UUID ownerId, InputStream zip) throws IOException {
        ImportedProject sent = PackageReader.read(zip);
        return projects.create(
                ownerId,
                sent.name(),
                sent.style(),
                sent.seed(),
                sent.shots().stream().map(PackageImport::draft).toList());
    }

    private static ShotDraft draft(ShotPlan plan) {
        return new ShotDraft(
                plan.prompt(), plan.duration(), plan.shotSize(), plan.cameraAngle(), plan.timeOfDay(), plan.mood());
    }
}
