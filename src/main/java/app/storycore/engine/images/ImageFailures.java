package app.storycore.engine.images;

import app.storycore.engine.remote.RemoteException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What it means that a call brought no answer, or one that is an error. */
final class ImageFailures {

    private static final int LONGEST_WORDS = 300;

    /** Codes and types of errors that are about what the author wrote. */
    private static final Set<String> ABOUT_PROMPT =
            Set.of("moderation", "content_policy", "content_filter", "safety", "prompt_rejected", "nsfw");

    private ImageFailures() {}

    static ImageFailedException of(RemoteException failure) {
        JsonNode error = error(failure.body());
        return new ImageFailedException(kind(failure, error), words(error), failure);
    }

    private static ImageFailure kind(RemoteException failure, JsonNode error) {
        return switch (failure.kind()) {
            case UNREACHABLE -> ImageFailure.UNREACHABLE;
            case BUSY -> ImageFailure.BUSY;
            case SERVER_ERROR -> ImageFailure.OUT_OF_ORDER;
            case CUT_OFF, TIMED_OUT, BROKEN, TOO_LARGE -> ImageFailure.ANSWER_LOST;
            case NOT_AUTHORISED -> isAboutPrompt(error) ? ImageFailure.REFUSED_PROMPT : ImageFailure.NOT_AUTHORISED;
            case NOT_FOUND, REDIRECTED, FORBIDDEN_ADDRESS -> ImageFailure.NO_SUCH_MODEL;
            case REFUSED -> isAboutPrompt(error) ? ImageFailure.REFUSED_PROMPT : ImageFailure.REFUSED_REQUEST;
        };
    }

    private static boolean isAboutPrompt(JsonNode error) {
        String codes = Stream.of("code", "type", "param")
                .map(name -> error.path(name).asString(""))
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return ABOUT_PROMPT.stream().anyMatch(codes::contains);
    }

    private static JsonNode error(String body) {
        try {
            return JsonMapper.shared().readTree(body).path("error");
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    private static String words(JsonNode error) {
        String words =
                error.isString() ? error.stringValue() : error.path("message").asString("");
        String line = words.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(line.length(), LONGEST_WORDS));
    }
}
