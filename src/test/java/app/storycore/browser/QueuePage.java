package app.storycore.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;

/** The queue, as one account sees its own part of it. */
record QueuePage(Tab tab) {

    /**
     * One generation of this account.
     *
     * @param place from 1 while it waits, otherwise 0
     */
    record Row(String project, String status, int place, String words) {

        private static Row of(Map<String, Object> found) {
            return new Row(
                    String.valueOf(found.get("project")),
                    String.valueOf(found.get("status")),
                    ((Number) found.get("place")).intValue(),
                    String.valueOf(found.get("words")));
        }
    }

    static QueuePage open(Tab tab) {
        tab.open("/queue");
        tab.waitForSight(By.cssSelector(".queue-view"));
        return new QueuePage(tab);
    }

    /** From top to bottom. */
    List<Row> rows() {
        return tab.list("""
                        return [...document.querySelectorAll('.queue-own > .queue-row')].map((row) => ({
                          project: row.querySelector('a').textContent, status: row.dataset.status,
                          place: Number(row.dataset.place), words: row.innerText }))""").stream().map(Row::of).toList();
    }

    /** Waits until the rows are those of these projects, in this order. */
    List<Row> waitForRows(String... projects) {
        return tab.waitForValue("rows of " + List.of(projects), () -> {
            List<Row> rows = rows();
            return rows.stream().map(Row::project).toList().equals(List.of(projects)) ? rows : null;
        });
    }
}
