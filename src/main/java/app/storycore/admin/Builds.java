package app.storycore.admin;

/** Which build of the studio this is. */
final class Builds {

    private Builds() {}

    /** The version of the packaged application, or a word that it is not packaged. */
    static String studio() {
        String version = Builds.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
