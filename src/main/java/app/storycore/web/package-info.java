/** Guards around every HTTP request and answer: headers, sizes, numbers of visitors. */
@NullMarked
package app.storycore.web;

import org.jspecify.annotations.NullMarked;
