/** An application of Vaadin and Spring Boot with one label and nothing else, as a baseline. */
@NullMarked
package app.storycore.bench.bare;

import org.jspecify.annotations.NullMarked;
