package app.storycore.backup.rows;

/** A column by its name in lower case. */
record Column(String name, ColumnType type) {}
