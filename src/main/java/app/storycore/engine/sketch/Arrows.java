package app.storycore.engine.sketch;

import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Path;
import app.storycore.engine.sketch.raster.Stroke;
import app.storycore.engine.sketch.scene.CameraMove;

/** The marks by which storyboards tell how the camera moves, drawn over the finished panel. */
final class Arrows {

    private final Canvas canvas;
    private final double w;
    private final double h;

    private Arrows(Canvas canvas) {
        this.canvas = canvas;
        this.w = canvas.width();
        this.h = canvas.height();
    }

    static void draw(Canvas canvas, CameraMove move) {
        Arrows a = new Arrows(canvas);
        double w = a.w;
        double h = a.h;
        switch (move) {
            case NONE -> {}
            case PAN_LEFT -> a.arrow(w * 0.62, h * 0.91, w * 0.38, h * 0.91, 0.05);
            case PAN_RIGHT -> a.arrow(w * 0.38, h * 0.91, w * 0.62, h * 0.91, -0.05);
            case TRACK_LEFT -> a.arrow(w * 0.64, h * 0.91, w * 0.36, h * 0.91, 0);
            case TRACK_RIGHT -> a.arrow(w * 0.36, h * 0.91, w * 0.64, h * 0.91, 0);
            case TILT_UP -> a.arrow(w * 0.945, h * 0.68, w * 0.945, h * 0.32, 0.05);
            case TILT_DOWN -> a.arrow(w * 0.945, h * 0.32, w * 0.945, h * 0.68, -0.05);
            case CRANE_UP -> a.arrow(w * 0.945, h * 0.74, w * 0.945, h * 0.26, 0);
            case CRANE_DOWN -> a.arrow(w * 0.945, h * 0.26, w * 0.945, h * 0.74, 0);
            case DOLLY_IN -> a.corners(true);
            case DOLLY_OUT -> a.corners(false);
            case ZOOM_IN -> a.zoom(true);
            case ZOOM_OUT -> a.zoom(false);
        }
    }

    /** An arrow with a broad head, bent to one side by a share of its length. */
    private void arrow(double x0, double y0, double x1, double y1, double bend) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        double ux = dx / length;
        double uy = dy / length;
        double half = h * 0.016;
        double head = h * 0.052;
        double bx = -uy * bend * length * 2;
        double by = ux * bend * length * 2;
        double nx = x1 - ux * head;
        double ny = y1 - uy * head;
        double mx = (x0 + nx) / 2 + bx;
        double my = (y0 + ny) / 2 + by;
        Path path = new Path().moveTo(x0 - uy * half, y0 + ux * half);
        path.quadTo(mx - uy * half, my + ux * half, nx - uy * half, ny + ux * half);
        path.lineTo(nx - uy * head * 0.75, ny + ux * head * 0.75).lineTo(x1, y1);
        path.lineTo(nx + uy * head * 0.75, ny - ux * head * 0.75).lineTo(nx + uy * half, ny - ux * half);
        path.quadTo(mx + uy * half, my - ux * half, x0 + uy * half, y0 - ux * half);
        mark(path);
    }

    private void mark(Path path) {
        canvas.fill(Stroke.closed(path, h * 0.011), 0x16161A);
        canvas.fill(path, 0xFBF8EE);
    }

    /** Four arrows in the corners: towards the middle when the camera moves in. */
    private void corners(boolean in) {
        for (int i = 0; i < 4; i++) {
            double sx = i % 2 == 0 ? 0 : 1;
            double sy = i < 2 ? 0 : 1;
            double ox = w * (0.045 + 0.91 * sx);
            double oy = h * (0.065 + 0.87 * sy);
            double ix = w * (0.125 + 0.75 * sx);
            double iy = h * (0.2 + 0.6 * sy);
            if (in) {
                arrow(ox, oy, ix, iy, 0);
            } else {
                arrow(ix, iy, ox, oy, 0);
            }
        }
    }

    /** The frame that is zoomed to or from, and lines from its corners to the panel's. */
    private void zoom(boolean in) {
        double x0 = w * 0.27;
        double y0 = h * 0.25;
        double x1 = w * 0.73;
        double y1 = h * 0.75;
        Path frame = new Path().rectangle(x0, y0, x1, y1);
        line(Stroke.closed(frame, h * 0.012), 0x16161A);
        line(Stroke.closed(frame, h * 0.006), 0xFBF8EE);
        for (int i = 0; i < 4; i++) {
            double sx = i % 2;
            double sy = i < 2 ? 0 : 1;
            double fx = x0 + (x1 - x0) * sx;
            double fy = y0 + (y1 - y0) * sy;
            double cx = w * (0.03 + 0.94 * sx);
            double cy = h * (0.045 + 0.91 * sy);
            if (in) {
                arrow(cx, cy, cx + (fx - cx) * 0.9, cy + (fy - cy) * 0.9, 0);
            } else {
                arrow(fx + (cx - fx) * 0.1, fy + (cy - fy) * 0.1, cx, cy, 0);
            }
        }
    }

    private void line(Path path, int colour) {
        canvas.fill(path, colour);
    }
}
