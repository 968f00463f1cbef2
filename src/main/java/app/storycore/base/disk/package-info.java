/** Free space of the data folder, and the durability of the embedded database when it runs out. */
@NullMarked
package app.storycore.base.disk;

import org.jspecify.annotations.NullMarked;
