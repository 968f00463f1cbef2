package app.storycore.generation.pdf;

import app.storycore.delivery.pdf.template.BuiltInTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A template that can be chosen.
 *
 * @param key names it in rows and addresses
 * @param builtIn which of those that everybody has, null for one of the account
 * @param name as its author wrote it; empty for one that everybody has
 * @param isDefault whether projects without a choice have it
 */
public record PdfTemplateInfo(
        String key, @Nullable BuiltInTemplate builtIn, String name, PdfLayout layout, boolean isDefault) {}
