/** How the pages of a PDF storyboard are laid out: a template with its fields, headers and arrangement. */
@NullMarked
package app.storycore.delivery.pdf.template;

import org.jspecify.annotations.NullMarked;
