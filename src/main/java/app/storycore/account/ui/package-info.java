/** The doors of the studio: first start, login and logging out, and who is inside. */
@NullMarked
package app.storycore.account.ui;

import org.jspecify.annotations.NullMarked;
