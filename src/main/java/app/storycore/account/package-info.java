/** Accounts, their roles and settings. */
@NullMarked
package app.storycore.account;

import org.jspecify.annotations.NullMarked;
