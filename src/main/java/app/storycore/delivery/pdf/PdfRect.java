package app.storycore.delivery.pdf;

/** A rectangle on a page in points, measured from the page's top left corner. */
record PdfRect(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    PdfRect inset(double by) {
        return new PdfRect(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** What is left after taking {@code points} off the top. */
    PdfRect below(double points) {
        return new PdfRect(x, y + points, width, height - points);
    }

    /** The largest centred box of this proportion. */
    PdfRect fitting(double aspect) {
        double w = Math.min(width, height * aspect);
        double h = w / aspect;
        return new PdfRect(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }
}
