/** What Prometheus is told of the studio itself, beside what Spring Boot tells; nobody refers to it. */
@NullMarked
package app.storycore.metrics;

import org.jspecify.annotations.NullMarked;
