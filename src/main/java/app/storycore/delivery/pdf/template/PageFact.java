package app.storycore.delivery.pdf.template;

/** What a header or footer says of the document. */
public enum PageFact {
    PROJECT,
    DATE,
    /** The frame of the pictures, such as 16:9. */
    ASPECT,
    PAGE_NUMBER
}
