package app.storycore.project.ui;

import app.storycore.project.ProjectId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the projects, and of the page of one with its parts. */
public final class ProjectNavigation {

    /** All projects. */
    public static final String PROJECTS = "";

    /** Names the project in the address of its page. */
    public static final String PROJECT = "project";

    /** Names the part of the page in its address; absent for the shots. */
    public static final String PART = "part";

    /** Names the shot to go to in the query of a project's address. */
    public static final String SHOT = "shot";

    public static final String RESULTS = "results";
    public static final String HISTORY = "history";
    public static final String CAST = "cast";

    /** The page of one project. */
    public static final String PAGE =
            "projects/:" + PROJECT + "/:" + PART + "?(" + CAST + "|" + RESULTS + "|" + HISTORY + ")";

    private static final Pattern ADDRESS = Pattern.compile("projects/([^/]+)(/.*)?");

    private ProjectNavigation() {}

    public static String project(ProjectId id) {
        return "projects/" + id;
    }

    /** @param part of the page, empty for the shots */
    public static String project(ProjectId id, String part) {
        return part.isEmpty() ? project(id) : project(id) + "/" + part;
    }

    /** What an address names as its project, which need not be an id. */
    public static Optional<String> projectIn(String address) {
        return Optional.of(ADDRESS.matcher(address)).filter(Matcher::matches).map(found -> found.group(1));
    }
}
