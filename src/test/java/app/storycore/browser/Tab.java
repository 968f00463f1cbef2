package app.storycore.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;

/** One tab; whatever it is asked for, it waits until the page is so far. */
final class Tab {

    static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(100);

    /** What the browser says when the page it was asked about has just gone. */
    private static final List<String> LEAVING =
            List.of("aborted by navigation", "target navigated or closed", "Cannot find context", "execution context");

    private static final class LeavingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeavingException(WebDriverException cause) {
            super(cause);
        }
    }

    /** An answer that may be nothing, where nothing means to ask again. */
    private record Answer<T>(@Nullable T value) {}

    private final FrontWindow window;
    private final String handle;
    private final String baseUrl;

    Tab(FrontWindow window, String handle, String baseUrl) {
        this.window = window;
        this.handle = handle;
        this.baseUrl = baseUrl;
    }

    /** Opens a page by its address in the application, such as {@code /queue}. */
    void open(String path) {
        front().get(baseUrl + path);
    }

    void reload() {
        front().navigate().refresh();
    }

    void close() {
        front().close();
        window.isLeft();
    }

    /** Where it is, without the server's address. */
    String path() {
        return steady(() -> String.valueOf(front().getCurrentUrl())).replace(baseUrl, "");
    }

    void click(By what) {
        waitFor("something to click: " + what, () -> {
            WebElement found = front().findElement(what);
            script("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", found);
            found.click();
            return true;
        });
    }

    /** Replaces what stands in the field with this label. */
    void write(String label, String text) {
        By input = By.xpath("//*[label[normalize-space()='" + label + "']]//*[self::input or self::textarea]");
        waitFor("a field " + label, () -> {
            WebElement field = front().findElement(input);
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
            return true;
        });
    }

    /** Gives a file to the upload that is open, as its button's dialog would. */
    void attach(Path file) {
        attach(By.tagName("vaadin-upload"), file);
    }

    /** Gives a file to this upload. */
    void attach(By what, Path file) {
        WebElement upload = waitForSight(what);
        ((WebElement) script("return arguments[0].shadowRoot.querySelector('input[type=file]')", upload))
                .sendKeys(file.toString());
    }

    /** Presses a key where the focus is. */
    void press(CharSequence key) {
        new Actions(front()).sendKeys(key).perform();
    }

    /** Takes something by the mouse and puts it down so many pixels to the right. */
    void drag(By what, int pixels) {
        new Actions(front()).dragAndDropBy(waitForSight(what), pixels, 0).perform();
    }

    void clickButton(String text) {
        click(button(text));
    }

    /** A button or link that can be used now, by its words. */
    static By button(String text) {
        return By.xpath("//*[self::vaadin-button or self::button or self::a][normalize-space()='" + text
                + "'][not(@disabled)]");
    }

    boolean shows(By what) {
        return steady(() -> front().findElements(what).stream().anyMatch(WebElement::isDisplayed));
    }

    void waitUntil(String what, BooleanSupplier condition) {
        waitFor(what, condition::getAsBoolean);
    }

    WebElement waitForSight(By what) {
        return waitForValue("sight of " + what, () -> {
            WebElement found = front().findElement(what);
            return found.isDisplayed() ? found : null;
        });
    }

    /** Waits until a value is there. */
    <T> T waitForValue(String what, Supplier<@Nullable T> value) {
        return new FluentWait<>(this)
                .withTimeout(PATIENCE)
                .pollingEvery(POLL)
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                // a page that is just loading
                .ignoring(JavascriptException.class)
                .ignoring(ElementClickInterceptedException.class, ElementNotInteractableException.class)
                .ignoring(LeavingException.class)
                .withMessage(() -> what + " at " + path())
                .until(tab -> unlessLeaving(value));
    }

    /** Asks again as long as the page is on its way to another one. */
    private <T> T steady(Supplier<T> question) {
        return new FluentWait<>(this)
                .withTimeout(PATIENCE)
                .pollingEvery(POLL)
                .ignoring(LeavingException.class)
                .withMessage("a page that stays at " + baseUrl)
                .until(tab -> new Answer<>(unlessLeaving(question)))
                .value();
    }

    /** What was asked of a page in the very moment in which it gives way to the next one can have no answer. */
    private static <T> T unlessLeaving(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebDriverException e) {
            String message = String.valueOf(e.getRawMessage());
            if (LEAVING.stream().anyMatch(message::contains)) {
                throw new LeavingException(e);
            }
            throw e;
        }
    }

    private void waitFor(String what, Supplier<Boolean> condition) {
        waitForValue(what, () -> condition.get() ? Boolean.TRUE : null);
    }

    /** All words on the page. */
    String text() {
        return (String) script("return document.body?.innerText ?? ''");
    }

    Object script(String script, Object... arguments) {
        return steady(() -> ((JavascriptExecutor) front()).executeScript(script, arguments));
    }

    /** What a script finds, each as its properties. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String script, Object... arguments) {
        return (List<Map<String, Object>>) script(script, arguments);
    }

    /** The cookies with which it speaks to the server, as one header. */
    String cookies() {
        return String.join(
                "; ",
                front().manage().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    String baseUrl() {
        return baseUrl;
    }

    private WebDriver front() {
        return window.to(handle);
    }
}
