package app.storycore.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * What holds for every view: dark and light, nothing on it breaks WCAG 2.2 AA as far as a machine can tell, nothing
 * makes it wider than its screen, and pictures of it lie in {@code target/screenshots} for a person to judge. One view
 * of each kind is looked at always, on a desk and on a phone; with {@code -Pviews} there are all views, of every width
 * in both schemes, and in the other languages.
 */
final class ViewCheck {

    /** Every picture, in every language: {@code -Pviews}. Colours, which axe judges, need no second layout. */
    private static final boolean ALL = Boolean.getBoolean("studio.views.all");

    /** The language in which views are looked at always. */
    static final String LONGEST_WORDS = "Deutsch";

    static final List<String> SCHEMES = List.of("dark", "light");
    private static final Dimension DESK = new Dimension(1440, 900);
    private static final Dimension PHONE = new Dimension(390, 844);
    private static final List<Dimension> SIZES =
            ALL ? List.of(DESK, new Dimension(768, 1024), PHONE) : List.of(DESK, PHONE);
    private static final String WEAR = Script.read("/browser/wear.js");
    private static final String LANGUAGE = """
            const name = new Intl.DisplayNames(document.documentElement.lang.slice(0, 2), { type: 'language' });
            return name.of(name.resolvedOptions().locale).replace(/^./, (first) => first.toUpperCase())""";

    private ViewCheck() {}

    /**
     * One view.
     *
     * @param who its browser
     * @param sign what is there when it is there
     */
    record View(String name, Browser who, String path, By sign) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** In which views are looked at with {@code -Pviews}; they cost half a minute each. */
    static Stream<String> otherLanguages() {
        return ALL ? Stream.of("English", "Français", "Suomi") : Stream.of();
    }

    /**
     * What is looked at: one view of each kind, and with {@code -Pviews} those too that only say something else.
     *
     * @param kinds one view of each kind
     * @param others views of the same kinds
     */
    static Stream<View> lookedAt(Stream<View> kinds, Stream<View> others) {
        return ALL ? Stream.concat(kinds, others) : kinds;
    }

    /** Looks at a view in both schemes and on every screen. */
    static void assertAccessibleOnEveryScreen(View view) throws IOException {
        Tab tab = open(view);
        for (String scheme : SCHEMES) {
            wear(tab, scheme);
            assertThat(violations(tab, scheme)).as("%s, %s", view, scheme).isEmpty();
            if (isWhole(scheme)) {
                assertFitsEveryScreen(view, scheme);
            }
        }
    }

    private static void assertFitsEveryScreen(View view, String scheme) throws IOException {
        for (Dimension size : SIZES) {
            view.who().resize(size);
            settle(view.who().tab());
            Files.write(picture(view, scheme, size.getWidth()), view.who().picture());
            assertThat(overflow(view.who().tab()))
                    .as("what is too wide in %s at %d", view, size.getWidth())
                    .isEmpty();
            if (size.equals(PHONE)) {
                assertThat(cutOff(view.who().tab())).as("cut off in %s", view).isEmpty();
            }
        }
        if (ALL) {
            view.who().resize(DESK); // else contrast is asked for on the phone, which shows less at a time
        }
    }

    /** Looks at views of one browser in its language on a phone, where long words show. */
    static void assertFitPhone(String language, List<View> views) throws IOException {
        for (View view : views) {
            Tab tab = open(view);
            view.who().resize(PHONE);
            settle(tab);
            Files.write(picture(view, language, PHONE.getWidth()), view.who().picture());
            assertThat(overflow(tab)).as("too wide in %s", view).isEmpty();
            assertThat(cutOff(tab)).as("cut off in %s", view).isEmpty();
        }
    }

    /** What axe finds in a scheme: the rules that read no colours are asked in the first one only. */
    static List<String> violations(Tab tab, String scheme) {
        return isWhole(scheme) ? Axe.violations(tab) : Axe.contrastViolations(tab);
    }

    /** Whether a scheme is looked at in every size and by every rule. */
    static boolean isWhole(String scheme) {
        return ALL || SCHEMES.getFirst().equals(scheme);
    }

    private static Tab open(View view) {
        view.who().resize(DESK);
        Tab tab = view.who().tab();
        tab.open(view.path());
        tab.waitForSight(view.sign());
        return tab;
    }

    /** Lets somebody who is logged in choose a language. */
    static void speak(Browser who, String language) {
        Tab tab = who.tab();
        if (language.equals(tab.script(LANGUAGE))) {
            return;
        }
        who.resize(DESK);
        tab.open("/queue");
        tab.click(By.cssSelector(".user-menu vaadin-menu-bar-button"));
        tab.click(By.xpath("//vaadin-menu-bar-item[@aria-haspopup='true']"));
        tab.click(By.xpath("//vaadin-menu-bar-item[normalize-space()='" + language + "']"));
        tab.waitUntil("the page in " + language, () -> language.equals(tab.script(LANGUAGE)));
    }

    private static Path picture(View view, String scheme, int width) {
        return Outputs.folder("screenshots").resolve("%s-%s-%d.png".formatted(view, scheme, width));
    }

    /**
     * Puts a page into a colour scheme, at once: hundreds of elements that pass their colours on in transitions of their own
     * would keep a machine without a graphics card busy for seconds.
     */
    static void wear(Tab tab, String scheme) {
        tab.script(WEAR, scheme);
        settle(tab);
    }

    /**
     * Until pictures are loaded and nothing is on its way any more. The end of one transition begins others, of what
     * inherits its colour; a bar that grows with a generation never rests for long, so it is waited for three seconds.
     */
    static void settle(Tab tab) {
        tab.script("""
                const moving = () => document.getAnimations()
                  .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime) && one.playState === 'running');
                const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                const later = (time) => new Promise((done) => setTimeout(done, time));
                const still = async () => {
                  await frames();
                  for (let all = moving(); all.length > 0; all = moving()) {
                    await Promise.all(all.map((one) => one.finished.catch(() => {})));
                    await frames();
                  }
                };
                return Promise.all([
                  document.fonts.ready,
                  Promise.race([still(), later(3000)]),
                  ...[...document.images].filter((one) => one.loading !== 'lazy' && !one.complete)
                    .map((one) => one.decode().catch(() => {})),
                  later(150),
                ]).then(() => true)""");
    }

    /** Whatever can be scrolled sideways, and what sticks out of it. */
    private static List<String> overflow(Tab tab) {
        return found(tab, """
                const name = (one) => one.localName + [...one.classList].map((word) => '.' + word).join('');
                return [document.documentElement, ...document.querySelectorAll('body *')]
                  .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
                    && (one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX)))
                  .map((one) => ({ what: name(one) + ' by ' + (one.scrollWidth - one.clientWidth) + ': '
                    + [...one.querySelectorAll('*')].filter((inner) => inner.getBoundingClientRect().right
                      > one.getBoundingClientRect().left + one.clientWidth + 1).map(name).slice(0, 6) }))""");
    }

    /** Whatever has words and begins on the screen but ends beside it. */
    private static List<String> cutOff(Tab tab) {
        return found(tab, """
                const box = (one) => one.getBoundingClientRect();
                return [...document.querySelectorAll('body *')]
                  .filter((one) => one.textContent.trim() && box(one).width > 1
                    && box(one).left < innerWidth && box(one).right > innerWidth + 1)
                  .map((one) => ({ what: one.localName + '.' + one.className + ': ' + one.textContent.trim() }))""");
    }

    private static List<String> found(Tab tab, String script) {
        return tab.list(script).stream()
                .map(found -> String.valueOf(found.get("what")))
                .toList();
    }
}
