package app.storycore.generation.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What the PDF of a project looks like.
 *
 * @param key of its template, null for a layout of its own
 */
public record ProjectPdf(@Nullable String key, PdfLayout layout) {}
