package app.storycore.project.cast;

/**
 * What a person writes of a character or a place.
 *
 * @param name up to {@link CastService#NAME_MAX} characters
 * @param description up to {@link CastService#DESCRIPTION_MAX} characters, may be empty
 */
public record CastDraft(String name, String description) {

    public CastDraft withName(String changed) {
        return new CastDraft(changed, description);
    }

    public CastDraft withDescription(String changed) {
        return new CastDraft(name, changed);
    }
}
