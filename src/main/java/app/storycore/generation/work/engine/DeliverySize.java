package app.storycore.generation.work.engine;

/**
 * The size of the pictures that a generation delivers, in pixels, in the aspect of projects.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record DeliverySize(int width, int height) {}
