package app.storycore.delivery;

import app.storycore.base.Seed;

/**
 * Which of all the pictures that its words could have a shot has.
 *
 * @param first from which the seeds of all its takes are derived
 * @param take 0, or the number of the take that was asked for
 */
public record TakeSeed(Seed first, int take) {

    public TakeSeed {
        if (take < 0) {
            throw new IllegalArgumentException("Takes are counted from 0, not from " + take);
        }
    }
}
