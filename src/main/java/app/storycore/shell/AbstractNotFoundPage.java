package app.storycore.shell;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasDynamicTitle;

/** What both kinds of "not found" look like: no such route, and no such thing of this account. */
abstract class AbstractNotFoundPage extends Composite<MessagePage> implements HasDynamicTitle {

    @Override
    protected MessagePage initContent() {
        Anchor back = new Anchor(".", getTranslation("frame.missing.back"));
        back.addClassName("button-link");
        return new MessagePage(
                StudioIcon.COMPASS, getTranslation("frame.missing.title"), getTranslation("frame.missing.text"), back);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("frame.missing.title"));
    }
}
