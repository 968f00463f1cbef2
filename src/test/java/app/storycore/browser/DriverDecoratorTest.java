package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebDriver;

class DriverDecoratorTest {

    private final WebDriver plain = mock();

    /** Something else in place of the driver. */
    static final class Other implements DriverDecorator {

        static final WebDriver DRIVER = mock();

        @Override
        public WebDriver decorate(WebDriver driver) {
            return DRIVER;
        }
    }

    @AfterEach
    void forget_the_choice() {
        System.clearProperty(DriverDecorator.PROPERTY);
    }

    @Test
    void leaves_the_driver_as_it_is_when_nothing_is_chosen() {
        assertThat(DriverDecorator.chosen().decorate(plain)).isSameAs(plain);
    }

    @Test
    void puts_what_is_chosen_in_place_of_the_driver() {
        System.setProperty(DriverDecorator.PROPERTY, Other.class.getName());
        assertThat(DriverDecorator.chosen().decorate(plain)).isSameAs(Other.DRIVER);
    }

    @Test
    void says_which_setting_is_wrong() {
        System.setProperty(DriverDecorator.PROPERTY, "no.such.Thing");
        assertThatIllegalStateException().isThrownBy(DriverDecorator::chosen).withMessageContaining("no.such.Thing");
    }
}
