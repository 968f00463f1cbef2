package app.storycore.workflow;

import org.springframework.data.jpa.repository.JpaRepository;

/** The names of all workflows that are gone. */
interface DeletedWorkflows extends JpaRepository<DeletedWorkflow, String> {}
