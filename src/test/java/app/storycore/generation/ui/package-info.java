/** Tests of the words, cards and bindings of generations. */
@NullMarked
package app.storycore.generation.ui;

import org.jspecify.annotations.NullMarked;
