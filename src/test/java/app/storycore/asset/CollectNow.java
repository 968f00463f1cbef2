package app.storycore.asset;

import java.io.IOException;

/** The collector of unused files, run when a test wants it; tests import it by name. */
public class CollectNow {

    private final AssetCollector collector;

    CollectNow(AssetCollector collector) {
        this.collector = collector;
    }

    public void collect() throws IOException {
        collector.collect();
    }
}
