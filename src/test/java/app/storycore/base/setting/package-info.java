@NullMarked
package app.storycore.base.setting;

import org.jspecify.annotations.NullMarked;
