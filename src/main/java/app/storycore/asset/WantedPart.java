package app.storycore.asset;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.web.context.request.WebRequest;

/** How much of a file a request wants, by RFC 9110, 14. */
enum WantedPart {
    /** All of it: also for several parts, for an unknown unit, and for a part of another version of the file. */
    WHOLE,
    ONE_PART,
    /** A part that this file does not have. */
    NOT_THERE;

    private static final String BYTES = "bytes=";

    /**
     * Reads what a request asks for.
     *
     * @param tag of the file as it is
     * @param size of the file in bytes
     */
    static WantedPart of(WebRequest request, String tag, long size) {
        String range = request.getHeader(HttpHeaders.RANGE);
        String version = request.getHeader(HttpHeaders.IF_RANGE);
        if (range == null || !range.startsWith(BYTES) || version != null && !version.equals(tag)) {
            return WHOLE;
        }
        try {
            return of(HttpRange.parseRanges(range), size);
        } catch (IllegalArgumentException noRange) {
            return NOT_THERE;
        }
    }

    private static WantedPart of(List<HttpRange> ranges, long size) {
        if (ranges.size() != 1) {
            return WHOLE;
        }
        return ranges.getFirst().getRangeStart(size) < size ? ONE_PART : NOT_THERE;
    }
}
