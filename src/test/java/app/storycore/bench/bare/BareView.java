package app.storycore.bench.bare;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;

/** One label, at the address at which servers are asked for their first page. */
@Route(value = "login", registerAtStartup = false)
public final class BareView extends Span {

    public BareView() {
        setText("bare");
    }
}
