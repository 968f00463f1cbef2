package app.storycore.delivery.pdf.template;

/** How panels and their texts stand on a page. */
public enum Arrangement {
    /** In columns and rows, each with its texts below it, or beside an upright picture. */
    GRID,
    /** One below the other, the picture at the left and the texts at the right. */
    ROWS,
    /** Side by side, the texts below each down to the foot of the page. */
    COLUMNS
}
