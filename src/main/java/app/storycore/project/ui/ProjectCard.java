package app.storycore.project.ui;

import app.storycore.base.ui.ComponentI18n;
import app.storycore.base.ui.RelativeTime;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ui.words.ProjectText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One project in the list of them: its newest panel, its name, what it comes to; leads to its page. */
public final class ProjectCard extends Article {

    private final Div cover = new Div();
    private final Div status = new Div();
    private @Nullable String shown;

    /**
     * @param href where the project's page is
     * @param onDelete asked for by the card's menu
     */
    public ProjectCard(ProjectInfo project, String href, Instant now, Runnable onDelete) {
        Anchor name = WrittenText.shownIn(new Anchor(href, project.name()));
        Span facts = new Span(ProjectText.summary(project));
        RelativeTime changed = new RelativeTime();
        Div head = new Div(name, menu(project.name(), onDelete));
        Div foot = new Div(status, changed);
        Div text = new Div(head, facts, foot);

        addClassName("project-card");
        getElement().setAttribute("data-project", project.id().toString());
        cover.addClassName("project-cover");
        cover.add(StudioIcon.PICTURE.create());
        name.addClassName("project-card-name");
        head.addClassName("project-card-head");
        facts.addClassName("project-card-facts");
        foot.addClassName("project-card-foot");
        status.addClassName("project-card-status");
        changed.addClassName("project-card-changed");
        changed.ago(Duration.between(project.changedAt(), now));
        text.addClassName("project-card-text");

        add(cover, text);
    }

    /** Shows the newest panel. */
    public void showCover(String address) {
        if (!address.equals(shown)) {
            shown = address;
            cover.removeAll();
            Image image = new Image(address, "");
            image.getElement().setAttribute("loading", "lazy");
            cover.add(image);
        }
    }

    /** Shows how the project's generation stands. */
    public void showStatus(Component how) {
        status.removeAll();
        status.add(how);
    }

    private MenuBar menu(String name, Runnable onDelete) {
        MenuBar menu = new MenuBar();
        MenuItem more = menu.addItem(StudioIcon.MORE.create());
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("project-card-menu");
        ComponentI18n.apply(menu);
        more.setAriaLabel(getTranslation("project.menu", name));
        more.getSubMenu().addItem(getTranslation("project.delete"), click -> onDelete.run());
        return menu;
    }
}
