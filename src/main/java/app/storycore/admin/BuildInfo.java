package app.storycore.admin;

/** Which build of the studio this is. */
final class BuildInfo {

    private BuildInfo() {}

    /** The version of the packaged application, or a word that it is not packaged. */
    static String studio() {
        String version = BuildInfo.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
