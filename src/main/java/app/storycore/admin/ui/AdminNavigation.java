package app.storycore.admin.ui;

/** Addresses of the administration. */
public final class AdminNavigation {

    /** Leads to the first of its pages. */
    public static final String ADMIN = "admin";

    public static final String USERS = "admin/users";
    public static final String ENGINES = "admin/engines";
    public static final String SYSTEM = "admin/system";

    private AdminNavigation() {}
}
