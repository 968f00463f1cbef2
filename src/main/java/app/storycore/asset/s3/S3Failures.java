package app.storycore.asset.s3;

import app.storycore.asset.store.StoreUnreachableException;
import java.util.Objects;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a failure of an S3 server means, and what to do about it. */
final class S3Failures {

    private static final String WHERE = "The file store ";

    private S3Failures() {}

    /**
     * A failure that is none of a single file.
     *
     * @param failure of the SDK, or unchecked what it met in a connection that ended without an answer
     */
    static StoreUnreachableException unreachable(S3Properties place, RuntimeException failure) {
        return new StoreUnreachableException(sentence(place, failure), failure);
    }

    private static String sentence(S3Properties place, RuntimeException failure) {
        return switch (failure) {
            case NoSuchBucketException none ->
                WHERE + place.name() + " has no such bucket; make it, or name another one by studio.s3.bucket.";
            case S3Exception answer -> sentence(place, answer);
            default ->
                noCredentials(failure)
                        ? "There are no credentials for the file store " + place.name() + "; set AWS_ACCESS_KEY_ID and"
                                + " AWS_SECRET_ACCESS_KEY in this server's environment."
                        : WHERE + place.name() + " does not answer; make it available to this server, or name another"
                                + " one by studio.s3.endpoint.";
        };
    }

    private static String sentence(S3Properties place, S3Exception answer) {
        return WHERE
                + place.name()
                + switch (answer.statusCode()) {
                    case 401, 403 ->
                        " refuses the credentials of this server (" + code(answer) + "); correct them in its"
                                + " environment, or allow them to read, write, list and delete there.";
                    case 301, 307, 400 -> " is in another region (" + code(answer) + "); name it by studio.s3.region.";
                    default -> " answers with an error (" + code(answer) + "); its own log may say more.";
                };
    }

    /** An answer to a question without a body says no more than its number. */
    private static String code(S3Exception answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        String code = details == null ? null : details.errorCode();
        return Objects.requireNonNullElse(code, String.valueOf(answer.statusCode()));
    }

    private static boolean noCredentials(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).startsWith("Unable to load credentials");
    }
}
