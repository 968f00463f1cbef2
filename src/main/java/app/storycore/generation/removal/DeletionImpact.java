package app.storycore.generation.removal;

/**
 * What goes with a generation, or with all those of a project.
 *
 * @param generations ended ones that go
 * @param panels that go
 * @param files that go: panels in all their sizes, sheets, documents
 * @param bytes of these files
 * @param sounds of the project that go, none with a single generation
 * @param sharedPanels that stay, because other generations use them too, or for the shots they were made for
 */
public record DeletionImpact(int generations, int panels, int files, long bytes, int sounds, int sharedPanels) {}
