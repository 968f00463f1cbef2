package app.storycore.delivery.picture;

/**
 * How the contact sheet looks.
 *
 * @param columns panels side by side, 1 to 20; 0 for a number that makes the sheet about as wide as high
 * @param panelWidth in pixels, 120 to 960
 */
public record ContactSheetOptions(int columns, int panelWidth) {

    public static final ContactSheetOptions DEFAULT = new ContactSheetOptions(0, 320);

    public ContactSheetOptions {
        if (columns < 0 || columns > 20 || panelWidth < 120 || panelWidth > 960) {
            throw new IllegalArgumentException("No contact sheet has " + columns + " columns of " + panelWidth);
        }
    }

    int columnsFor(int shots) {
        return columns > 0 ? columns : Math.clamp(Math.round(Math.sqrt(shots)), 3, 20);
    }
}
