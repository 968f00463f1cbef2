/** How servers are now and what they did lately, for whoever watches over them. */
@NullMarked
package app.storycore.workflow.monitor;

import org.jspecify.annotations.NullMarked;
