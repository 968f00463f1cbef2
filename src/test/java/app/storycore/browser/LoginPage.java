package app.storycore.browser;

import org.openqa.selenium.By;

/** The door. */
record LoginPage(Tab tab) {

    private static final By LOG_IN = Tab.button("Log in");

    /** Opens a page that needs a login, and logs in. */
    static Tab enter(Tab tab, String username, String path) {
        tab.open(path);
        LoginPage page = new LoginPage(tab);
        page.waitForSight();
        tab.write("Username", username);
        tab.write("Password", StudioData.PASSWORD);
        tab.click(LOG_IN);
        tab.waitUntil(
                "the drawer",
                () -> tab.shows(By.id("generation-indicator")) || tab.shows(By.tagName("vaadin-side-nav")));
        return tab;
    }

    void waitForSight() {
        tab.waitForSight(LOG_IN);
        tab.waitUntil("the address of the login page", () -> tab.path().startsWith("/login"));
    }
}
