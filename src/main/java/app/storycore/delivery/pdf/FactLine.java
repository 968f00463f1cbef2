package app.storycore.delivery.pdf;

import app.storycore.base.film.ShotSize;
import app.storycore.delivery.DocumentTerms;
import app.storycore.delivery.Frame;
import app.storycore.delivery.Timecode;
import app.storycore.delivery.pdf.template.PdfField;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Number, shot size, start and duration of a shot: in one line, or in two or three where that is too short. What the
 * template does not ask for is null.
 *
 * @param sized whether the template asks for the shot size, which then has a line of its own in narrow boxes
 */
record FactLine(
        @Nullable TextLine number,
        @Nullable TextLine shotSize,
        @Nullable TextLine start,
        @Nullable TextLine duration,
        boolean sized,
        double size) {

    /** Width in sizes of the text below which the shot size stands in a line of its own. */
    private static final double NARROW = 17;

    private static final double NUMBER = 1.5;
    private static final double GAP = 0.9;
    private static final double START = 0.9;

    static FactLine of(PdfTemplate template, Frame frame, Duration start, double size) {
        ShotSize shotSize = frame.shot().shotSize();
        return new FactLine(
                template.has(PdfField.NUMBER) ? TextSetter.line(frame.shownNumber(), FontWeight.BOLD) : null,
                template.has(PdfField.FILM_TERMS) && shotSize != null
                        ? TextSetter.line(DocumentTerms.of(shotSize), FontWeight.BOLD)
                        : null,
                template.has(PdfField.START) ? TextSetter.line(Timecode.clock(start), FontWeight.REGULAR) : null,
                template.has(PdfField.DURATION)
                        ? TextSetter.line(Timecode.seconds(frame.duration()), FontWeight.BOLD)
                        : null,
                template.has(PdfField.FILM_TERMS),
                size);
    }

    /** How much room facts take above the words in a box of this width. */
    double height(double width) {
        boolean first = number != null || duration != null || start != null;
        if (!first && shotSize == null) {
            return size * 0.6;
        }
        return size * (1.9 + 0.7) + (lines(width) - 1) * size * TextFlow.LEADING;
    }

    private int lines(double width) {
        return 1 + (isSecond(width) ? 1 : 0) + (isCrowded(width) ? 1 : 0);
    }

    private boolean isSecond(double width) {
        return sized && width < NARROW * size;
    }

    /** Whether number, start and duration are too long for one line. */
    private boolean isCrowded(double width) {
        return number != null
                && start != null
                && (number.width() * NUMBER + GAP + start.width() * START + right()) * size > width;
    }

    private double right() {
        return duration == null ? 0 : duration.width() + GAP;
    }

    void draw(PdfPage page, PdfRect box) throws IOException {
        double baseline = box.y() + size * 1.9;
        double second = isSecond(box.width()) ? baseline + size * TextFlow.LEADING : baseline;
        double left = box.x();
        if (number != null) {
            page.text(number, box.x(), baseline, size * NUMBER, PdfColours.ACCENT);
            left += isSecond(box.width()) ? 0 : number.width() * size * NUMBER + size * GAP;
        }
        if (shotSize != null) {
            page.text(shotSize, left, second, size, PdfColours.TEXT);
        }
        if (duration != null) {
            page.textEndingAt(duration, box.right(), baseline, size, PdfColours.TEXT);
        }
        if (start != null && isCrowded(box.width())) {
            page.text(start, box.x(), second + size * TextFlow.LEADING, size * START, PdfColours.QUIET);
        } else if (start != null) {
            page.textEndingAt(start, box.right() - right() * size, baseline, size * START, PdfColours.QUIET);
        }
    }
}
