package app.storycore.asset.s3;

import app.storycore.base.start.StartProblem;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bucket in which files are kept instead of a folder. Credentials are no settings: they come from the environment.
 *
 * @param bucket empty for a folder
 * @param endpoint of a server other than Amazon's, such as {@code http://minio:9000}
 * @param region as the server calls it
 * @param prefix before every key, empty or with a slash at its end
 * @param pathStyle whether the bucket is a part of the path instead of the host's name; by default with an endpoint
 */
@ConfigurationProperties("studio.s3")
public record S3Properties(
        @DefaultValue("") String bucket,
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String prefix,
        @Nullable Boolean pathStyle) {

    public S3Properties {
        bucket = bucket.strip();
        endpoint = endpoint == null || endpoint.toString().isBlank() ? null : endpoint;
        pathStyle = pathStyle == null ? endpoint != null : pathStyle;
        String bare = prefix.replaceAll("^/+|/+$", "");
        prefix = bare.isEmpty() ? "" : bare + '/';
        if (endpoint != null && bucket.isEmpty()) {
            throw new StartProblem("studio.s3.endpoint is set, but not the bucket; name it by studio.s3.bucket.");
        }
        if (endpoint != null && endpoint.getHost() == null) {
            throw new StartProblem("studio.s3.endpoint is " + endpoint
                    + "; it has to be an address such as https://s3.example.com or http://minio:9000.");
        }
    }

    /** Whether files are kept in a bucket. */
    public boolean isUsed() {
        return !bucket.isEmpty();
    }

    /** The key of a content. */
    String key(String contentHash) {
        return prefix + contentHash.substring(0, 2) + '/' + contentHash;
    }

    /** The bucket and its server, for people. */
    String name() {
        return "s3://" + bucket + '/' + prefix + (endpoint == null ? "" : " at " + endpoint.getAuthority());
    }
}
