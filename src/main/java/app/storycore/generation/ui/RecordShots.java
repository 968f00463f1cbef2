package app.storycore.generation.ui;

import app.storycore.generation.ShotRecord;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The shots of a generation as they were written, with what became of each; grows on demand. */
final class RecordShots extends Section {

    private static final int PAGE = 30;

    private final BiFunction<Integer, Integer, List<ShotRecord>> after;
    private final int total;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(getTranslation("history.shots.more"), click -> show());
    private final List<Result> results = new ArrayList<>();

    /**
     * @param after gives at most so many shots from the one after a number on
     * @param total how many there are
     */
    RecordShots(BiFunction<Integer, Integer, List<ShotRecord>> after, int total) {
        this.after = after;
        this.total = total;
        addClassName("record-shots");
        list.addClassName("record-shot-list");
        more.addClassName("show-more");
        add(new Div(new H2(getTranslation("history.record.shots"))), list, more);
    }

    /** Shows the next ones. */
    void show() {
        for (ShotRecord record : after.apply(results.size(), PAGE)) {
            results.add(result(record));
            RecordShot shot = new RecordShot(this::open);
            shot.show(record);
            list.add(shot);
        }
        more.setVisible(results.size() < total);
    }

    /** Reads a shot anew, if it is shown. */
    void changed(int number) {
        if (number <= results.size()) {
            after.apply(number - 1, 1).forEach(record -> {
                results.set(number - 1, result(record));
                ((RecordShot) list.getComponentAt(number - 1)).show(record);
            });
        }
    }

    private static Result result(ShotRecord record) {
        return new Result(record.shot(), record.planned().draft().prompt());
    }

    private void open(int number) {
        List<Result> pictures =
                results.stream().filter(result -> result.picture().isPresent()).toList();
        new Lightbox(pictures, Math.max(0, pictures.indexOf(results.get(number - 1)))).open();
    }
}
