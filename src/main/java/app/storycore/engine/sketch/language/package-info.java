/** English words and the small ones of other languages: their classes, base forms and nearest kinds, and which class a word has in a sentence. */
@NullMarked
package app.storycore.engine.sketch.language;

import org.jspecify.annotations.NullMarked;
