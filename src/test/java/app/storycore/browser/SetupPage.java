package app.storycore.browser;

/** The first start. */
record SetupPage(Tab tab) {

    ProjectsPage createAdministrator(String username, String password) {
        tab.write("Username", username);
        tab.write("Password", password);
        tab.write("Repeat password", password);
        tab.clickButton("Create administrator");
        return new ProjectsPage(tab).waitForSight();
    }
}
