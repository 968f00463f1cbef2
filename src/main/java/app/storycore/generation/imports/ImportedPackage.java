package app.storycore.generation.imports;

import app.storycore.project.ProjectInfo;

/**
 * What became of a package.
 *
 * @param withResults whether it told of panels at all; packages of earlier versions did not
 * @param panels that came in
 * @param lost panels that should have been in it and could not be read
 */
public record ImportedPackage(ProjectInfo project, boolean withResults, int panels, int lost) {}
