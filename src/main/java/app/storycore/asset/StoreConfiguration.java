package app.storycore.asset;

import app.storycore.asset.s3.S3FileStore;
import app.storycore.asset.s3.S3Properties;
import app.storycore.asset.store.FileStore;
import app.storycore.asset.store.FolderFileStore;
import app.storycore.base.StudioProperties;
import app.storycore.base.start.StartProblem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where files are kept. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    FileStore fileStore(StudioProperties places, S3Properties bucket) {
        if (!bucket.isUsed()) {
            return new FolderFileStore(places.files());
        }
        if (places.isFilesApart()) {
            throw new StartProblem("Files are kept in a folder or in a bucket, not in both; leave out studio.files or"
                    + " studio.s3.bucket.");
        }
        return new S3FileStore(bucket);
    }
}
