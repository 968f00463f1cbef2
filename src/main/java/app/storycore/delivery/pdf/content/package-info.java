/** What PDFBox is told of a page: its operators, and the fonts that it shows. */
@NullMarked
package app.storycore.delivery.pdf.content;

import org.jspecify.annotations.NullMarked;
