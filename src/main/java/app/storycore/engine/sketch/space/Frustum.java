package app.storycore.engine.sketch.space;

import app.storycore.engine.sketch.raster.Path;
import java.util.ArrayList;
import java.util.List;

/** Cuts polygons to what the camera sees, with a margin around the frame (Sutherland and Hodgman 1974). */
final class Frustum {

    /** How far beyond the frame polygons reach, as a multiple of it. */
    private static final double MARGIN = 1.6;

    private final Camera camera;
    private final double wide;
    private final double high;

    Frustum(Camera camera) {
        this.camera = camera;
        this.wide = MARGIN * Math.max(1, camera.centreX() * 2) / camera.focal();
        this.high = MARGIN * Math.max(1, camera.centreY() * 2) / camera.focal();
    }

    /** The visible part of a polygon in pixels; empty when nothing is visible. */
    Path project(Vec... polygon) {
        List<Vec> points = new ArrayList<>(polygon.length + 6);
        boolean inside = true;
        for (Vec world : polygon) {
            Vec rel = world.minus(camera.eye());
            Vec seen = new Vec(rel.dot(camera.right()), rel.dot(camera.up()), rel.dot(camera.forward()));
            points.add(seen);
            inside &= seen.z() > Camera.NEAR
                    && Math.abs(seen.x()) < wide * seen.z()
                    && Math.abs(seen.y()) < high * seen.z();
        }
        for (int plane = 0; plane < 5 && !inside; plane++) {
            points = cut(points, plane);
        }
        Path path = new Path();
        for (Vec p : points) {
            double x = camera.centreX() + camera.focal() * p.x() / p.z();
            double y = camera.centreY() - camera.focal() * p.y() / p.z();
            if (path.isEmpty()) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private List<Vec> cut(List<Vec> points, int plane) {
        List<Vec> kept = new ArrayList<>(points.size() + 2);
        for (int i = 0; i < points.size(); i++) {
            Vec last = points.get((i + points.size() - 1) % points.size());
            Vec point = points.get(i);
            double before = distance(last, plane);
            double now = distance(point, plane);
            if (before >= 0 != now >= 0) {
                kept.add(last.towards(point, before / (before - now)));
            }
            if (now >= 0) {
                kept.add(point);
            }
        }
        return kept;
    }

    private double distance(Vec p, int plane) {
        return switch (plane) {
            case 0 -> p.z() - Camera.NEAR;
            case 1 -> wide * p.z() - p.x();
            case 2 -> wide * p.z() + p.x();
            case 3 -> high * p.z() - p.y();
            default -> high * p.z() + p.y();
        };
    }
}
