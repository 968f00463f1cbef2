package app.storycore.asset;

import app.storycore.quota.Quota;
import app.storycore.quota.UsageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bytes that accounts have stored: every content counts once, whoever else has it too. */
@Configuration(proxyBeanMethods = false)
class AssetUsage {

    @Bean
    UsageSource storedBytes() {
        return new UsageSource(Quota.DISK, """
                select owner_id, sum(size_bytes) as used
                from (select distinct owner_id, content_hash, size_bytes from asset where owner_id in (:owners)) as stored
                group by owner_id""");
    }
}
