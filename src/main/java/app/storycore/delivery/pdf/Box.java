package app.storycore.delivery.pdf;

/** A rectangle on a page in points, measured from the page's top left corner. */
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** What is left after taking {@code points} off the top. */
    Box below(double points) {
        return new Box(x, y + points, width, height - points);
    }

    /** The largest centred box of this proportion. */
    Box fitting(double aspect) {
        double w = Math.min(width, height * aspect);
        double h = w / aspect;
        return new Box(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }
}
