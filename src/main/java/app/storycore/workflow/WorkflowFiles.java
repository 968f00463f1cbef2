package app.storycore.workflow;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The files of all workflows. */
interface WorkflowFiles extends JpaRepository<WorkflowFile, UUID> {}
