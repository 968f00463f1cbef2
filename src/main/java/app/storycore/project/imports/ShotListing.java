package app.storycore.project.imports;

import java.util.List;

/**
 * All shots of one text, in their order.
 *
 * @param unusedColumns headings of a shot list whose cells are not read, as they are written
 * @param notices what was left out, or not read as it was meant
 */
public record ShotListing(List<ImportedShot> shots, List<String> unusedColumns, List<ImportNotice> notices) {

    public ShotListing {
        shots = List.copyOf(shots);
        unusedColumns = List.copyOf(unusedColumns);
        notices = List.copyOf(notices);
    }

    public ShotListing(List<ImportedShot> shots, List<String> unusedColumns) {
        this(shots, unusedColumns, List.of());
    }
}
