package app.storycore.project.imports.listing;

import java.util.List;

/**
 * All shots of one text, in their order.
 *
 * @param unusedColumns headings of a shot list whose cells are not read, as they are written
 * @param notices what was left out, or not read as it was meant
 */
public record ParsedShots(List<ParsedShot> shots, List<String> unusedColumns, List<ImportNotice> notices) {

    public ParsedShots {
        shots = List.copyOf(shots);
        unusedColumns = List.copyOf(unusedColumns);
        notices = List.copyOf(notices);
    }

    public ParsedShots(List<ParsedShot> shots, List<String> unusedColumns) {
        this(shots, unusedColumns, List.of());
    }
}
