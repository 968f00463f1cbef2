package app.storycore.base.disk;

import app.storycore.ServicesOnly;

/** The studio's services on a database file. */
@ServicesOnly
class FullDiskStudio {}
