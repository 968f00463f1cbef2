/** Quotas in words: used and allowed, almost reached, and refused. */
@NullMarked
package app.storycore.quota.ui;

import org.jspecify.annotations.NullMarked;
