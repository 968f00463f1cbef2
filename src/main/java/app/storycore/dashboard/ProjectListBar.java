package app.storycore.dashboard;

import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.list.ProjectFilter;
import app.storycore.project.list.ProjectQuery;
import app.storycore.project.list.ProjectSort;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is searched for among the projects, which of them are shown and in which order; all of it is in the address. */
final class ProjectListBar extends Div {

    private static final String SEARCH = "search";
    private static final String SHOW = "show";
    private static final String SORT = "sort";

    private final Consumer<QueryParameters> onChange;
    private final TextField search = new TextField();
    private final Select<ProjectFilter> filter = new Select<>();
    private final Select<ProjectSort> sort = new Select<>();
    private int archived;
    private int templates;

    /** @param onChange told of the new address */
    ProjectListBar(Consumer<QueryParameters> onChange) {
        this.onChange = onChange;

        addClassName("projects-bar");
        WrittenText.writtenIn(search);
        search.addClassName("projects-search");
        search.setAriaLabel(getTranslation("project.search"));
        search.setPlaceholder(getTranslation("project.search.hint"));
        search.setPrefixComponent(StudioIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        filter.addClassName("projects-filter");
        filter.setAriaLabel(getTranslation("project.filter"));
        filter.setItems(ProjectFilter.values());
        filter.setItemLabelGenerator(this::label);
        filter.addValueChangeListener(change -> changed(change.isFromClient()));
        sort.addClassName("projects-sort");
        sort.setAriaLabel(getTranslation("project.sort"));
        sort.setItems(ProjectSort.values());
        sort.setItemLabelGenerator(one -> getTranslation("project.sort." + one));
        sort.addValueChangeListener(change -> changed(change.isFromClient()));

        add(search, filter, sort);
    }

    /** Shows what an address asks for. */
    ProjectQuery show(QueryParameters address) {
        search.setValue(address.getSingleParameter(SEARCH).orElse(""));
        filter.setValue(shown(address));
        sort.setValue(
                address.getSingleParameter(SORT)
                                .filter(name(ProjectSort.NAME)::equals)
                                .isPresent()
                        ? ProjectSort.NAME
                        : ProjectSort.CHANGED);
        count(archived, templates);
        return query();
    }

    private static ProjectFilter shown(QueryParameters address) {
        String wanted = address.getSingleParameter(SHOW).orElse("");
        return Stream.of(ProjectFilter.values())
                .filter(one -> name(one).equals(wanted))
                .findFirst()
                .orElse(ProjectFilter.CURRENT);
    }

    /** Offers archived projects and templates as long as there are any. */
    void count(int nowArchived, int nowTemplates) {
        if (nowArchived != archived || nowTemplates != templates) {
            archived = nowArchived;
            templates = nowTemplates;
            filter.getDataProvider().refreshItem(ProjectFilter.ARCHIVED);
            filter.getDataProvider().refreshItem(ProjectFilter.TEMPLATES);
        }
        filter.setVisible(archived + templates > 0 || filter.getValue() != ProjectFilter.CURRENT);
    }

    ProjectQuery query() {
        return new ProjectQuery(search.getValue(), filter.getValue(), sort.getValue());
    }

    private String label(ProjectFilter one) {
        return switch (one) {
            case CURRENT -> getTranslation("project.filter.CURRENT");
            case ARCHIVED -> getTranslation("project.filter.ARCHIVED", archived);
            case TEMPLATES -> getTranslation("project.filter.TEMPLATES", templates);
        };
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            onChange.accept(address(query()));
        }
    }

    private static QueryParameters address(ProjectQuery query) {
        Map<String, String> parts = new HashMap<>();
        if (!query.text().isBlank()) {
            parts.put(SEARCH, query.text());
        }
        if (query.filter() != ProjectFilter.CURRENT) {
            parts.put(SHOW, name(query.filter()));
        }
        if (query.sort() != ProjectSort.CHANGED) {
            parts.put(SORT, name(query.sort()));
        }
        return QueryParameters.simple(parts);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
