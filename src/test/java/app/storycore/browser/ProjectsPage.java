package app.storycore.browser;

/** The list of projects. */
record ProjectsPage(Tab tab) {

    ProjectsPage waitForSight() {
        tab.waitForSight(Tab.button("New project"));
        return this;
    }

    DashboardPage openSampleProject() {
        tab.clickButton("Open the sample project");
        return new DashboardPage(tab).waitForSight();
    }

    DashboardPage open(String project) {
        tab.clickButton(project);
        return new DashboardPage(tab).waitForSight();
    }
}
