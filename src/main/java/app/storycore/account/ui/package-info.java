/** Login, set-up and account pages, and the language of a page. */
@NullMarked
package app.storycore.account.ui;

import org.jspecify.annotations.NullMarked;
