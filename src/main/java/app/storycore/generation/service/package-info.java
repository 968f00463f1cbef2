/** What pages and controllers call; every method knows the owner or the administrator. */
@NullMarked
package app.storycore.generation.service;

import org.jspecify.annotations.NullMarked;
