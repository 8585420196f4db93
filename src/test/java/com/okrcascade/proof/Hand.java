package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.Keys;

/** How a person works with a page, counted: each press, choice and filled field is one action. */
abstract class Hand {
    private static final int MOST_STEPS = 400;

    final Browser browser;
    private int actions;
    private int typed;

    private Hand(Browser browser) {
        this.browser = browser;
    }

    static Hand mouse(Browser browser) {
        return new Mouse(browser);
    }

    static Hand keyboard(Browser browser) {
        return new Keyboard(browser);
    }

    int actions() {
        return actions;
    }

    int typed() {
        return typed;
    }

    void go(String path) {
        actions++;
        browser.go(path);
    }

    void press(String selector) {
        actions++;
        presses(selector);
    }

    void type(String selector, String text) {
        actions++;
        typed++;
        types(selector, text);
    }

    /** Takes the first that a field suggests. */
    void take(String field) {
        actions++;
        takes(field);
    }

    void choose(String selector, String text) {
        actions++;
        chooses(selector, text);
    }

    /** Picks one of several, by its value. */
    void pick(String group, String value) {
        actions++;
        picks(group, value);
    }

    abstract void presses(String selector);

    abstract void types(String selector, String text);

    abstract void takes(String field);

    abstract void chooses(String selector, String text);

    abstract void picks(String group, String value);

    private static final class Mouse extends Hand {
        Mouse(Browser browser) {
            super(browser);
        }

        @Override
        void presses(String selector) {
            browser.click(selector);
        }

        @Override
        void types(String selector, String text) {
            browser.type(selector, text);
        }

        @Override
        void takes(String field) {
            browser.click("[role=option]:not([aria-disabled=true])");
        }

        @Override
        void chooses(String selector, String text) {
            browser.chooseText(selector, text);
        }

        @Override
        void picks(String group, String value) {
            browser.click(group + " input[value=" + value + "]");
        }
    }

    /** Nothing but Tab, arrows, Enter and letters. */
    private static final class Keyboard extends Hand {
        Keyboard(Browser browser) {
            super(browser);
        }

        @Override
        void presses(String selector) {
            comeTo(selector);
            browser.keys(Keys.ENTER);
        }

        @Override
        void types(String selector, String text) {
            comeTo(selector);
            browser.selectAll();
            browser.keys(text);
        }

        @Override
        void takes(String field) {
            browser.find("[role=option]");
            browser.keys(Keys.ARROW_DOWN);
            browser.keys(Keys.ENTER);
        }

        @Override
        void chooses(String selector, String text) {
            comeTo(selector);
            browser.keys(text);
        }

        @Override
        void picks(String group, String value) {
            comeTo(group + " [role=radiogroup]:has(input[value=" + value + "]) input");
            for (int step = 0; step < MOST_STEPS && !browser.isFocused("input[value=" + value + "]"); step++) {
                browser.keys(Keys.ARROW_DOWN);
            }
            assertThat(browser.isFocused("input[value=" + value + "]"))
                    .as(value)
                    .isTrue();
        }

        private void comeTo(String selector) {
            browser.find(selector);
            for (int step = 0; step < MOST_STEPS && !browser.isFocused(selector); step++) browser.keys(Keys.TAB);
            assertThat(browser.isFocused(selector))
                    .as("Tab comes to " + selector)
                    .isTrue();
        }
    }
}
