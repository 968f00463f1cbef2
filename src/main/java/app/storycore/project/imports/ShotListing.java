package app.storycore.project.imports;

import java.util.List;

/**
 * All shots of one text, in their order.
 *
 * @param unusedColumns headings of a shot list whose cells are not read, as they are written
 */
public record ShotListing(List<ImportedShot> shots, List<String> unusedColumns) {

    public ShotListing {
        shots = List.copyOf(shots);
        unusedColumns = List.copyOf(unusedColumns);
    }
}
