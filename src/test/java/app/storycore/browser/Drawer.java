package app.storycore.browser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.openqa.selenium.By;

/** The navigation drawer with what is going on at its foot. */
record Drawer(Tab tab) {

    private static final String STATE = """
            const state = (card) => ({
              generation: card.dataset.generation, status: card.dataset.status, stage: card.dataset.stage,
              progress: Number(card.dataset.progress ?? -1) });
            """;

    /** Goes to a view by its word. */
    void go(String view) {
        tab.click(By.xpath("//vaadin-side-nav-item[starts-with(normalize-space(), '" + view + "')]"));
        tab.waitUntil("the view " + view, () -> tab.path().startsWith("/" + view.toLowerCase(Locale.ROOT)));
    }

    /** Goes to the list of projects. */
    ProjectsPage goToProjects() {
        tab.click(By.xpath("//vaadin-side-nav-item[starts-with(normalize-space(), 'Projects')]"));
        return new ProjectsPage(tab).waitForSight();
    }

    void logOut() {
        tab.click(By.cssSelector(".user-menu vaadin-menu-bar-button"));
        tab.click(By.xpath("//*[@role='menuitem'][normalize-space()='Log out']"));
        new LoginPage(tab).waitForSight();
    }

    List<CardState> cards() {
        return tab
                .list(STATE
                        + "return [...document.querySelectorAll('#generation-indicator [data-generation]')].map(state)")
                .stream()
                .map(CardState::of)
                .toList();
    }

    Optional<CardState> card(String generation) {
        return cards().stream()
                .filter(card -> card.generation().equals(generation))
                .findFirst();
    }

    /** Waits until some card is like this. */
    CardState waitForCard(String what, Predicate<CardState> like) {
        return tab.waitForValue(
                "a card " + what,
                () -> cards().stream().filter(like).findFirst().orElse(null));
    }

    /** Waits until the card of a generation is like this. */
    CardState waitFor(String generation, String what, Predicate<CardState> like) {
        return waitForCard(what, card -> card.generation().equals(generation) && like.test(card));
    }

    /** Waits until the drawer names a project, and returns its card. */
    CardState waitForProject(String name) {
        return CardState.of(tab.waitForValue(
                "a card of " + name,
                () -> tab.list(STATE + """
                        return [...document.querySelectorAll('#generation-indicator [data-generation]')]
                          .filter((card) => card.textContent.includes(arguments[0])).map(state)""", name).stream().findFirst().orElse(null)));
    }

    /** The cards that were there in the first moment in which the page had a drawer. */
    List<CardState> firstPaint() {
        tab.waitUntil("the first paint of the drawer", () -> tab.script("return window.recorderFirstPaint") != null);
        return tab.list("return window.recorderFirstPaint.cards").stream()
                .map(CardState::of)
                .toList();
    }
}
