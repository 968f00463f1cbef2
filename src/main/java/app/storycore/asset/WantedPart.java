package app.storycore.asset;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.web.context.request.WebRequest;

/** How much of a file a request wants, by RFC 9110, 14. */
sealed interface WantedPart {

    /** All of it: also for several parts, for an unknown unit, and for a part of another version of the file. */
    record Whole() implements WantedPart {}

    /**
     * Some bytes in a row.
     *
     * @param from the first, from 0
     */
    record OnePart(long from, long length) implements WantedPart {}

    /** A part that this file does not have. */
    record NotThere() implements WantedPart {}

    /**
     * Reads what a request asks for.
     *
     * @param tag of the file as it is
     * @param size of the file in bytes
     */
    static WantedPart of(WebRequest request, String tag, long size) {
        String range = request.getHeader(HttpHeaders.RANGE);
        String version = request.getHeader(HttpHeaders.IF_RANGE);
        if (range == null || !range.startsWith("bytes=") || version != null && !version.equals(tag)) {
            return new Whole();
        }
        try {
            return of(HttpRange.parseRanges(range), size);
        } catch (IllegalArgumentException noRange) {
            return new NotThere();
        }
    }

    private static WantedPart of(List<HttpRange> ranges, long size) {
        if (ranges.size() != 1) {
            return new Whole();
        }
        long from = ranges.getFirst().getRangeStart(size);
        return from < size ? new OnePart(from, ranges.getFirst().getRangeEnd(size) - from + 1) : new NotThere();
    }
}
