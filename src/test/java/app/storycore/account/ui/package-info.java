/** Tests of the doors of the studio. */
@NullMarked
package app.storycore.account.ui;

import org.jspecify.annotations.NullMarked;
