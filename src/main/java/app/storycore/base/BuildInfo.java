package app.storycore.base;

/** Which build of the studio this is. */
public final class BuildInfo {

    private BuildInfo() {}

    /** The version of the packaged application, or a word that it is not packaged. */
    public static String studio() {
        String version = BuildInfo.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
