/** Small composites without domain words: icons, and times that go on by themselves. */
@NullMarked
package app.storycore.base.ui;

import org.jspecify.annotations.NullMarked;
