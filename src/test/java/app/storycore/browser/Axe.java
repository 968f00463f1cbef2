package app.storycore.browser;

import java.util.List;
import java.util.Map;

/** Asks axe-core what on a page breaks the rules of WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String SCRIPT = Script.read("/axe.min.js");

    private static final String RUN = """
            return axe.run(document, {
              resultTypes: ['violations'],
              runOnly: arguments[0],
            }).then((result) => result.violations.map((one) => ({
              rule: one.id,
              help: one.help,
              where: one.nodes.map((node) => node.target.flat(9).join(' ') + '  ' + node.html.slice(0, 160)
                + '  ' + (node.any[0]?.message ?? '')).slice(0, 5).join('\\n    '),
            })))""";

    private static final List<String> ALL_RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** The only rule that depends on colours. */
    private static final List<String> CONTRAST = List.of("color-contrast");

    private Axe() {}

    /** The violations on the page in this tab, each in words. */
    static List<String> violations(Tab tab) {
        return violations(tab, ALL_RULES);
    }

    /** The violations that another colour scheme can bring to a page whose other rules were asked for already. */
    static List<String> contrastViolations(Tab tab) {
        return violations(tab, CONTRAST);
    }

    private static List<String> violations(Tab tab, List<String> rules) {
        if (tab.script("return window.axe === undefined").equals(true)) {
            tab.script(SCRIPT);
        }
        return tab.list(RUN, rules).stream().map(Axe::words).toList();
    }

    private static String words(Map<String, Object> found) {
        return found.get("rule") + ": " + found.get("help") + "\n    " + found.get("where");
    }
}
