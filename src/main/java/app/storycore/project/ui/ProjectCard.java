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
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One project in the list of them: its cover, its name, what it comes to; leads to its page. */
public final class ProjectCard extends Article {

    /** Characters of a prompt before and behind what was found in it. */
    private static final int AROUND = 40;

    private final Div cover = new Div();
    private final Div status = new Div();
    private final Anchor name = WrittenText.shownIn(new Anchor());
    private final Span facts = new Span();
    private final Span match = WrittenText.shownIn(new Span());
    private final RelativeTime changed = new RelativeTime();
    private final MenuItem more;
    private @Nullable String shown;

    /**
     * @param href where the project's page is
     * @param actions offered by the card's menu
     */
    public ProjectCard(ProjectInfo project, String href, Instant now, List<ProjectAction> actions) {
        MenuBar menu = new MenuBar();
        more = menu.addItem(StudioIcon.MORE.create());
        Div head = new Div(name, menu);
        Div foot = new Div(status, changed);
        Div text = new Div(head, facts, match, foot);

        addClassName("project-card");
        getElement().setAttribute("data-project", project.id().toString());
        name.setHref(href);
        cover.addClassName("project-cover");
        cover.add(StudioIcon.PICTURE.create());
        name.addClassName("project-card-name");
        head.addClassName("project-card-head");
        facts.addClassName("project-card-facts");
        match.addClassName("project-card-match");
        foot.addClassName("project-card-foot");
        status.addClassName("project-card-status");
        changed.addClassName("project-card-changed");
        text.addClassName("project-card-text");
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("project-card-menu");
        ComponentI18n.apply(menu);
        actions.forEach(action ->
                more.getSubMenu().addItem(action.words(), click -> action.work().run()));
        show(project, now);
        showMatch(null, "");

        add(cover, text);
    }

    /** Shows the project as it is now. */
    public void show(ProjectInfo project, Instant now) {
        if (!name.getText().equals(project.name())) {
            name.setText(project.name());
            // builds the menu anew, which closes it where it is open
            more.setAriaLabel(getTranslation("project.menu", project.name()));
        }
        cover.getElement().setAttribute("data-aspect", project.aspect().label());
        facts.setText(ProjectText.summary(project));
        changed.ago(Duration.between(project.changedAt(), now));
    }

    /** Shows where in a prompt a text was found; nothing for null. */
    public void showMatch(@Nullable String prompt, String text) {
        match.setVisible(prompt != null);
        match.setText(prompt == null ? "" : getTranslation("project.match", around(prompt, text)));
    }

    private static String around(String prompt, String text) {
        String line = prompt.replaceAll("\\s+", " ").strip();
        int at = Math.max(0, line.toLowerCase(Locale.ROOT).indexOf(text.strip().toLowerCase(Locale.ROOT)));
        int from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1;
        int until = Math.min(line.length(), at + text.length() + AROUND);
        return (from == 0 ? "" : "…") + line.substring(Math.min(from, at), until) + (until == line.length() ? "" : "…");
    }

    /** Shows the cover. */
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
}
