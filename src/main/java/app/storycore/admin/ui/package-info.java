/** The pages of administrators: accounts, and the running system. */
@NullMarked
package app.storycore.admin.ui;

import org.jspecify.annotations.NullMarked;
