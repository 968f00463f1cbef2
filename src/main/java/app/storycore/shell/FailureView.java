package app.storycore.shell;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Said when a view could not be made: the number under which the log has the details, and nothing of them. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Composite<Notice> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Code number = new Code();

    @Override
    protected Notice initContent() {
        Anchor back = new Anchor(".", getTranslation("frame.missing.back"));
        number.addClassName("notice-number");
        back.addClassName("button-link");
        return new Notice(
                StudioIcon.WARNING,
                getTranslation("frame.failure.title"),
                getTranslation("frame.failure.text"),
                number,
                back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        number.setText(Incident.log("/" + event.getLocation().getPath(), parameter.getCaughtException())
                .id());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("frame.failure.title"));
    }
}
