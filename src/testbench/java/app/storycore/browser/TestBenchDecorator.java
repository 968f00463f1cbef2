package app.storycore.browser;

import com.vaadin.testbench.TestBench;
import org.openqa.selenium.WebDriver;

/** Drives by Vaadin TestBench, which waits for Vaadin's own work; it asks for a licence when it is loaded. */
final class TestBenchDecorator implements DriverDecorator {

    @Override
    public WebDriver decorate(WebDriver driver) {
        return TestBench.createDriver(driver);
    }
}
