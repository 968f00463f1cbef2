package app.storycore.generation.store;

import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonJson;
import app.storycore.generation.reason.ReasonShortener;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A reason as it is stored: its English sentence, for documents, packages and versions that know no codes, and beside
 * it the code and arguments that it was made of.
 *
 * <p>A row of a version before 0.2 has the sentence alone, and so have words that an engine said.
 */
@Embeddable
record StoredReason(
        @Column(length = LENGTH_MAX) String reason,
        @Column(length = 48) @Nullable String reasonCode,
        @Column(length = LENGTH_MAX) @Nullable String reasonArgs) {

    /** Characters of a sentence, and of arguments, at most. */
    static final int LENGTH_MAX = 1000;

    static StoredReason of(Reason why) {
        return switch (ReasonShortener.shorten(why, LENGTH_MAX)) {
            case Reason.Coded coded ->
                new StoredReason(coded.sentence(), coded.code().name(), ReasonJson.write(coded));
            case Reason.Words words -> new StoredReason(words.sentence(), null, null);
        };
    }

    static @Nullable Reason whyIfAny(@Nullable StoredReason stored) {
        return stored == null ? null : stored.why();
    }

    /** The reason; its sentence alone when this version does not know the code. */
    Reason why() {
        return reasonCode == null || reasonArgs == null
                ? Reason.words(reason)
                : ReasonJson.read(reasonCode, reasonArgs, reason).orElseGet(() -> Reason.words(reason));
    }
}
