package app.storycore.shell.quickopen;

import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.router.QueryParameters;

/**
 * One line of the quick-open list.
 *
 * @param detail what kind of thing it is, or more of it; may be empty
 * @param written whether people have written its words
 */
record QuickOpenItem(
        StudioIcon icon, String words, String detail, boolean written, String address, QueryParameters parameters) {

    static QuickOpenItem page(StudioIcon icon, String words, String detail, String address) {
        return new QuickOpenItem(icon, words, detail, false, address, QueryParameters.empty());
    }
}
