package app.storycore.browser;

import org.openqa.selenium.WebDriver;

/** Puts something between the scenarios and the browser's own driver, such as Vaadin TestBench. */
@FunctionalInterface
interface DriverDecorator {

    /** The name of the class that does it; without one the driver stays as it is. */
    String PROPERTY = "studio.browser.decorator";

    WebDriver decorate(WebDriver driver);

    static DriverDecorator chosen() {
        String name = System.getProperty(PROPERTY, "");
        if (name.isEmpty()) {
            return driver -> driver;
        }
        try {
            return Class.forName(name)
                    .asSubclass(DriverDecorator.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The setting " + PROPERTY + " names no decorator: " + name, e);
        }
    }
}
