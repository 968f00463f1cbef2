package app.storycore.project.ui;

/** Something that can be done with a project, offered in the menu of its card. */
public record ProjectAction(String words, Runnable work) {}
