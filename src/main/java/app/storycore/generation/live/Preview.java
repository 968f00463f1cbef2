package app.storycore.generation.live;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;

/**
 * How a shot in work looks so far.
 *
 * @param version another one for each picture of a shot
 * @param jpeg a small picture
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
record Preview(GenerationId generationId, AccountId ownerId, int number, long version, byte[] jpeg) {

    /** A shot of a generation. */
    record Key(GenerationId generationId, int number) {}

    Key key() {
        return new Key(generationId, number);
    }

    /** Where it is found, relative to the application's root. */
    String address() {
        return PanelPreviews.PATH + "/" + generationId + "/" + number + "?at=" + Long.toUnsignedString(version, 36);
    }
}
