package app.storycore.generation.ui.detail;

import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.ui.picture.Lightbox;
import app.storycore.generation.ui.picture.ShotResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The shots of a generation as they were written, with what became of each; grows on demand. */
final class ShotDetailsList extends Section {

    private static final int PAGE = 30;

    private final BiFunction<Integer, Integer, List<ShotDetails>> after;
    private final int total;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("history.shots.more"), click -> show());
    private final SortedSet<Integer> pictured = new TreeSet<>();

    /**
     * @param after gives at most so many shots from the one after a number on
     * @param total how many there are
     */
    ShotDetailsList(BiFunction<Integer, Integer, List<ShotDetails>> after, int total) {
        this.after = after;
        this.total = total;
        more.addClassName("show-more");
        add(new Div(new H2(getTranslation("history.record.shots"))), list, more);
    }

    /** Shows the next ones. */
    void show() {
        for (ShotDetails record : after.apply(list.getComponentCount(), PAGE)) {
            ShotDetailsCard shot = new ShotDetailsCard(this::open);
            list.add(shot);
            show(shot, record);
        }
        more.setVisible(list.getComponentCount() < total);
    }

    /** Reads a shot anew, if it is shown. */
    void changed(int number) {
        if (number <= list.getComponentCount()) {
            read(number).ifPresent(record -> show((ShotDetailsCard) list.getComponentAt(number - 1), record));
        }
    }

    private void show(ShotDetailsCard shot, ShotDetails record) {
        shot.show(record);
        if (ShotResult.of(record).picture().isPresent()) {
            pictured.add(record.shot().number());
        }
    }

    private void open(int number) {
        new Lightbox(List.copyOf(pictured), total, this::read, this::focus).openAt(number);
    }

    private Optional<ShotDetails> read(int number) {
        return after.apply(number - 1, 1).stream().findFirst();
    }

    private void focus(int number) {
        ((ShotDetailsCard) list.getComponentAt(number - 1)).focus();
    }
}
