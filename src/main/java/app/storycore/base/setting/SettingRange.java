package app.storycore.base.setting;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a setting is and the values it may have; {@link SettingRangeHandler} refuses others when the setting is read. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface SettingRange {

    /** What the setting is, as a part of a sentence. */
    String of();

    /** The lowest value, written as in the settings; empty where the type has no order. */
    String from() default "";

    /** The highest value, written as in the settings; empty where the type has no order. */
    String to() default "";

    /** A whole number has to be a multiple of it. */
    long step() default 1;
}
