package app.storycore.project.ui.board;

import app.storycore.base.ui.StudioIcon;

/** Something else that can be done with a shot, offered in the menu of its card. */
public record ShotTool(String words, StudioIcon icon, Runnable work) {}
