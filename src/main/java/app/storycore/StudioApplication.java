package app.storycore;

import app.storycore.backup.command.StudioCommand;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the server, unless a command is asked for, and says what every page of it has in common: push, style sheets,
 * title and icon.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push
@StyleSheet("css/tokens.css")
@StyleSheet("css/aura.css")
@StyleSheet("css/base.css")
@StyleSheet("css/page.css")
@StyleSheet("css/status.css")
@StyleSheet("css/notify.css")
@StyleSheet("css/downloads.css")
@StyleSheet("css/frame.css")
@StyleSheet("css/connection.css")
@StyleSheet("css/quick-open.css")
@StyleSheet("css/account.css")
@StyleSheet("css/admin.css")
@StyleSheet("css/cast.css")
@StyleSheet("css/engines.css")
@StyleSheet("css/indicator.css")
@StyleSheet("css/queue.css")
@StyleSheet("css/history.css")
@StyleSheet("css/details.css")
@StyleSheet("css/projects.css")
@StyleSheet("css/imports.css")
@StyleSheet("css/project.css")
@StyleSheet("css/prompts.css")
@StyleSheet("css/board.css")
@StyleSheet("css/card.css")
@StyleSheet("css/fields.css")
@StyleSheet("css/texts.css")
@StyleSheet("css/sounds.css")
@StyleSheet("css/motion.css")
@StyleSheet("css/scenes.css")
@StyleSheet("css/panel.css")
@StyleSheet("css/panel-bar.css")
@StyleSheet("css/results.css")
@StyleSheet("css/pdf.css")
@StyleSheet("css/lightbox.css")
@StyleSheet("css/versions.css")
@StyleSheet("css/player.css")
@StyleSheet("css/player-bar.css")
public class StudioApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        if (StudioCommand.isMeant(args)) {
            StudioCommand.runAlone(args);
        }
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
