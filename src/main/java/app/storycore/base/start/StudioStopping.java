package app.storycore.base.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Marks a method that is called once the studio begins to stop, before anything of it is gone. A context inside the
 * studio's, such as that of a management port, may end alone: that calls nobody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EventListener(classes = ContextClosedEvent.class, condition = "event.applicationContext.parent == null")
public @interface StudioStopping {}
