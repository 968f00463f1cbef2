package app.storycore.browser;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.openqa.selenium.By;

/** The page of one project: its shots, and its generation beside them. */
record DashboardPage(Tab tab) {

    static final By GENERATE = Tab.button("Generate sequence");

    /** Opens the page of a project in a tab that is logged in. */
    static DashboardPage open(Tab tab, UUID project) {
        tab.open("/projects/" + project);
        return new DashboardPage(tab).waitForSight();
    }

    DashboardPage waitForSight() {
        tab.waitForSight(By.id("generation-panel"));
        return this;
    }

    /** Presses the button and waits until it has begun. */
    CardState generate() {
        Optional<CardState> before = panel();
        tab.click(GENERATE);
        return waitForPanel(
                "that has begun",
                now -> before.filter(old -> old.generation().equals(now.generation()))
                        .isEmpty());
    }

    /** Presses the button at an instant of the machine's clock, and says whether there was one to press. */
    boolean pressAt(long epochMillis) {
        return (boolean) tab.script("""
                const button = [...document.querySelectorAll('#generation-panel vaadin-button')]
                  .find((one) => one.textContent.trim() === 'Generate sequence' && !one.disabled);
                while (Date.now() < arguments[0]);
                button?.click();
                return button !== undefined;""", epochMillis);
    }

    /** What the panel shows, if there is a generation. */
    Optional<CardState> panel() {
        return tab.list("""
                        return [...document.querySelectorAll('#generation-panel[data-generation]')].map((panel) => ({
                          generation: panel.dataset.generation, status: panel.dataset.status,
                          stage: panel.dataset.stage, progress: Number(panel.dataset.progress ?? -1) }))""").stream().map(CardState::of).findFirst();
    }

    CardState waitForPanel(String what, Predicate<CardState> like) {
        return tab.waitForValue("a panel " + what, () -> panel().filter(like).orElse(null));
    }

    /** Presses <b>Cancel generation</b>, says yes, and waits until that has arrived. */
    void cancel() {
        tab.clickButton("Cancel generation");
        tab.click(By.cssSelector("vaadin-confirm-dialog vaadin-button[slot='confirm-button']"));
        waitForPanel("that stops", panel -> panel.status().startsWith("CANCELL"));
    }

    /** Presses <b>Pause</b> and waits until it stands still. */
    CardState pause() {
        tab.clickButton("Pause");
        return waitForPanel("that is paused", panel -> panel.status().equals("PAUSED"));
    }

    /** Presses <b>Resume</b> and waits until it is no longer held. */
    CardState resume() {
        tab.clickButton("Resume");
        return waitForPanel("that goes on", panel -> !panel.status().startsWith("PAUS"));
    }

    /** Presses <b>Retry failed shots</b> and waits until a new generation has begun. */
    CardState retryFailed() {
        String before = panel().orElseThrow().generation();
        tab.clickButton("Retry failed shots");
        return waitForPanel("that tries again", now -> !now.generation().equals(before));
    }

    /** Waits until the panel says this, such as what a start would mean. */
    DashboardPage waitForWords(String words) {
        tab.waitUntil("the words " + words, () -> words().contains(words));
        return this;
    }

    /** All words of the panel. */
    String words() {
        return (String) tab.script("return document.getElementById('generation-panel')?.innerText ?? ''");
    }

    /** Opens the tab on which every finished panel lies, however many shots there are. */
    DashboardPage showResults() {
        tab.click(By.xpath("//nav/a[normalize-space()='Results']"));
        tab.waitForSight(By.cssSelector("[data-result]"));
        return this;
    }

    /** How many pictures of finished shots lie on that tab. */
    int finished() {
        return finishedPictures().size();
    }

    /** The pictures of finished shots on that tab, as addresses in the order of the shots. */
    List<String> finishedPictures() {
        return tab.list("""
                        return [...document.querySelectorAll('[data-result][data-shot-status=SUCCEEDED] img')]
                          .map((image) => ({ address: image.getAttribute('src') }))""").stream()
                .map(found -> (String) found.get("address"))
                .toList();
    }

    /** The address behind a link of the panel, such as <b>Download package</b>. */
    String link(String text) {
        return String.valueOf(tab.waitForSight(Tab.button(text)).getDomAttribute("href"));
    }
}
