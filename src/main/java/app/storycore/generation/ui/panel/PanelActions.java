package app.storycore.generation.ui.panel;

import app.storycore.generation.GenerationId;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.ui.control.RunActions;
import app.storycore.quota.QuotaUse;
import java.util.List;

/** What a generation panel wants done. */
public interface PanelActions extends RunActions {

    /** @param anew even what an earlier generation has made already */
    void start(boolean anew);

    /** Makes what is missing in an ended generation. */
    void retry(GenerationId generationId);

    /** What a start would mean; called on other threads. */
    StartPreview forecast(StartRequest order);

    /** What the account has almost used up; called on other threads. */
    List<QuotaUse> nearQuotas();
}
