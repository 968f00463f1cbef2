/** What each account may use of the studio, and how much of it it does. */
@NullMarked
package app.storycore.quota;

import org.jspecify.annotations.NullMarked;
