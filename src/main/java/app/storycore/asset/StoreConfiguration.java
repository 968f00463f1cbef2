package app.storycore.asset;

import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.base.StudioProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where files are kept. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    FileStore fileStore(StudioProperties places) {
        return new FolderFileStore(places.files());
    }
}
