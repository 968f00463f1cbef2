package app.storycore.project.ui.edit;

import app.storycore.account.AccountId;
import app.storycore.base.Checkpoint;
import app.storycore.project.ProjectId;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.script.ScriptService;
import app.storycore.project.script.ScriptUpdate;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import java.util.List;
import java.util.Set;

/** The scripts of one project as its owner has it open. */
public record OpenScripts(ScriptService scripts, ProjectId projectId, AccountId ownerId) {

    /** Adds shots at the end. */
    public void addAll(List<ParsedShot> read) {
        scripts.addAll(projectId, ownerId, read);
    }

    /** How a script differs from the board as it is now. */
    public ScriptComparison compare(List<ParsedShot> read, Checkpoint checkpoint) {
        return scripts.compare(projectId, ownerId, read, checkpoint);
    }

    /** Takes some differences over to the board, as one step that can be taken back. */
    public EditHistory.Step update(ScriptComparison comparison, Set<ScriptRow> taken) {
        ScriptUpdate update = scripts.update(projectId, ownerId, comparison, taken);
        return new EditHistory.Step(() -> scripts.takeBack(update, ownerId), () -> scripts.makeAgain(update, ownerId));
    }
}
