/** The documents of a generation: gathered as one storyboard, and written when somebody asks for them. */
@NullMarked
package app.storycore.generation.document;

import org.jspecify.annotations.NullMarked;
