package app.storycore.browser;

import org.openqa.selenium.WebDriver;

/** The window that a driver's commands go to: it is told so once, and not before each of them. */
final class FrontWindow {

    private final WebDriver driver;
    private String handle = "";

    FrontWindow(WebDriver driver) {
        this.driver = driver;
    }

    /** The driver, whose commands go to this window from now on. */
    WebDriver to(String window) {
        if (!window.equals(handle)) {
            driver.switchTo().window(window);
            handle = window;
        }
        return driver;
    }

    /** Somebody has closed it or gone to another. */
    void isLeft() {
        handle = "";
    }
}
