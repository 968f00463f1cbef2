package app.storycore.generation.reason;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Everything that can be said of why something happened. Its name is what is stored; its English sentence is stored
 * beside it. A name never changes its meaning, nor the places of its arguments.
 *
 * <p>Pages say it by the key {@code reason.NAME} of the translations.
 */
public enum ReasonCode {
    SUBMITTED("Submitted"),
    SUBMITTED_WITH_REUSED_SHOTS("Submitted; {0} of {1} shots are reused"),
    SUBMITTED_FOR_TAKE("Submitted for another take of one shot"),
    SUBMITTED_TO_RETRY("Submitted to retry {0} of {1} shots"),
    IMPORTED("Imported from a package"),
    IMPORTED_WITH_LOSSES("Imported from a package; {0} of {1} panels could not be read"),
    COPIED("Copied from another project"),
    PACKAGE_PANEL_LOST("Its panel in the package is missing or damaged."),

    STARTED("Started"),
    COMPLETED("All shots are done"),
    SHOTS_FAILED("{0} of {1} shots failed"),
    PAUSED_BY_OWNER("Paused by its owner"),
    RESUMED_BY_OWNER("Resumed by its owner"),
    RESUMED_BEFORE_PAUSE("Resumed before it paused"),
    RESUMED_AFTER_STALL("Resumed by its owner after it had stalled"),
    CANCELLED_BY_OWNER("Cancelled by its owner"),
    CANCELLED_BY_ADMINISTRATOR("Cancelled by an administrator"),
    YIELDED("Made room for others"),
    RUNNER_LOST("Its runner was lost"),
    RUN_TAKEN_OVER("Its server {0} was lost; it goes on on {1}"),
    HANDED_OVER("Its server takes no work any more; another one goes on"),
    ENGINE_CHANGED("The engine {0} goes on in version {1}; the shots before are by version {2}"),
    SERVER_STOPPED("The server was stopped"),

    UNEXPECTED_ERROR("Unexpected error, reference {0} in the server's log."),
    SERVER_LOST_AT_STEP("The server went down {0} times at the same step. Ask your administrator to look at its log."),
    SERVER_LOST_AT_SHOT("The server went down {0} times while drawing it."),
    NO_SHOT_DRAWN("No shot could be drawn. The first one: {0}"),
    NO_PANEL_LEFT("No shot has a panel any more. The first one: {0}"),
    SHEET_NOT_DRAWN("The coherence sheet could not be drawn: {0}"),
    SHEET_NOT_STORED("The sheet could not be stored: {0}"),
    PANEL_NOT_SCALED("The panel could not be scaled for delivery: {0}"),
    PICTURE_NOT_CHECKED("The picture could not be read for the technical check: {0}"),
    PICTURE_NOT_STORED("The picture could not be stored: {0}"),
    EXPORT_NOT_WRITTEN("The file \"{0}\" could not be written: {1}"),

    ENGINE_MISSING("This server has no engine \"{0}\". Start a new generation."),
    ENGINE_ERROR("The engine met an unexpected error, reference {0}."),
    TEST_PICTURE_BUSY("A test picture is being drawn already. Try again when it is done."),
    TEST_PICTURE_ERROR("Something unexpected went wrong. The log of the server says what."),

    ENGINE_SERVER_AWAY("The server {0} does not answer."),
    ENGINE_SERVER_BUSY("The server {0} has too much to do."),
    ENGINE_SERVER_LOGIN("The server {0} refuses its login. Ask your administrator to enter the secret again."),
    ENGINE_SERVER_ADDRESS("No engine answers at the address of the server {0}. Ask your administrator to check it."),
    ENGINE_SERVER_NONE("No server is set up for {0}. Ask your administrator."),
    ENGINE_SERVER_RESTARTED("The server {0} was restarted and has forgotten the picture."),
    ENGINE_SERVER_MEMORY("The server {0} has no memory left for the picture."),
    ENGINE_JOB_LEFT("Shot {0} was sent to another server: {1} did not answer, and may have drawn it as well"),
    ENGINE_SERVER_STOPPED("Somebody stopped the picture at the server {0}."),
    ENGINE_SERVER_LATE("The server {0} was not ready in time."),
    ENGINE_SERVER_NO_PICTURE("The server {0} answered without a picture."),
    ENGINE_SERVER_FAILED("The server {0} failed while drawing: {1}"),
    ENGINE_ANSWER_LOST(
            "The answer of the server {0} was lost. The picture may have been drawn and charged for, so it is not asked for"
                    + " again by itself. Retry the shot to ask again."),
    PROMPT_REFUSED("The server {0} does not draw this prompt: {1}"),
    WORKFLOW_REFUSED("The server {0} does not take the workflow: {1}. Ask your administrator to check it."),
    WORKFLOW_NEEDS_PICTURE(
            "The workflow {0} needs more reference pictures than this shot has. Name characters or a place with pictures in it,"
                    + " or choose another workflow."),
    WORKFLOW_NEEDS_START(
            "The workflow {0} draws over a picture, and this shot has none: neither a panel before it in its scene nor a place"
                    + " with a picture. Name such a place, or choose another workflow."),
    REFERENCE_UNREADABLE("A reference picture of this shot cannot be read. {0}"),
    WORKFLOW_TEMPLATE("The prompt template of the workflow {0} cannot be read. Ask your administrator to correct it."),

    DISK_FULL("The server has no room left. Ask your administrator to make some, then try again."),
    FILE_MISSING("A file is missing on the server. Ask your administrator to look at its log."),
    FILE_TROUBLE("The server could not read or write a file. Ask your administrator to look at its log."),
    PICTURE_BROKEN("The picture is broken"),
    PICTURE_UNREADABLE("Not a picture this program can read"),

    PANEL_SOFT("The panel is soft: sharpness {0}, at least {1} is wanted."),
    PANEL_HARSH("The panel is harsh: sharpness {0}, at most {1} is wanted."),
    PANEL_DARK("The panel is very dark: mean brightness {0} of 255, at least {1} is wanted."),
    PANEL_BRIGHT("The panel is very bright: mean brightness {0} of 255, at most {1} is wanted."),
    PANEL_OF_WRONG_ASPECT("The panel has the aspect ratio {0} instead of {1}."),
    PANEL_LIKE_NEIGHBOUR(
            "The panel looks the same as its neighbour: {0} of 64 marks differ, more than {1} are wanted."),
    PANEL_OFF_PALETTE("The panel leaves the palette of the sequence: distance {0}, at most {1} is wanted.");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final String english;

    ReasonCode(String english) {
        this.english = english;
    }

    /** The English sentence with {@code {0}}, {@code {1}} in the places of its arguments. */
    public String english() {
        return english;
    }

    /** How many arguments it has. */
    public int arguments() {
        return (int) PLACE.matcher(english).results().count();
    }

    /** The English sentence with these arguments in their places. */
    public String sentence(List<String> arguments) {
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (var place : PLACE.matcher(english).results().toList()) {
            sentence.append(english, from, place.start()).append(arguments.get(Integer.parseInt(place.group(1))));
            from = place.end();
        }
        return sentence.append(english, from, english.length()).toString();
    }
}
