package app.storycore.generation.ui.detail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.generation.removal.DeletionImpact;

/** What goes with something that is deleted, in words. */
public final class DeletionText {

    private static final double MEGABYTE = 1_000_000;

    private DeletionText() {}

    static String ofGeneration(DeletionImpact facts) {
        return translate("history.delete.text", facts.panels(), facts.files(), size(facts.bytes()))
                + shared(facts)
                + translate("history.delete.final");
    }

    /** With the shots of a project that go too. */
    public static String ofProject(int shots, DeletionImpact facts) {
        String what = facts.generations() == 0
                ? ofUnused(shots, facts)
                : translate(
                        "project.delete.text",
                        shots,
                        facts.generations(),
                        facts.panels(),
                        facts.files(),
                        size(facts.bytes()));
        return what + sounds(facts) + shared(facts) + translate("project.delete.undo");
    }

    private static String ofUnused(int shots, DeletionImpact facts) {
        return facts.files() == 0
                ? translate("project.delete.text.unused", shots)
                : translate("project.delete.text.files", shots, size(facts.bytes()));
    }

    private static String sounds(DeletionImpact facts) {
        return facts.sounds() == 0 ? "" : " " + translate("project.delete.sounds", facts.sounds());
    }

    private static String shared(DeletionImpact facts) {
        return facts.sharedPanels() == 0 ? " " : " " + translate("history.delete.shared", facts.sharedPanels()) + " ";
    }

    /** In megabytes with one decimal; less than a tenth counts as one. */
    private static String size(long bytes) {
        return translate("history.size", bytes == 0 ? 0 : Math.max(0.1, bytes / MEGABYTE));
    }
}
