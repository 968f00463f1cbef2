package app.storycore;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server, and says what every page of it has in common: push, style sheets, title and icon. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("studio.css")
public class StudioApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(StudioApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("StoryCore Studio");
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "icon.svg", "any");
        settings.addMetaTag("color-scheme", "dark light");
    }
}
