package app.storycore.project.numbering;

/** The number of a shot as it stands on its slate: 1 is 01. */
public final class SlateText {

    private SlateText() {}

    public static String of(String label) {
        return label.length() == 1 && Character.isDigit(label.charAt(0)) ? "0" + label : label;
    }
}
