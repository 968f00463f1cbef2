package app.storycore.base.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** The question before something that cannot be taken back. The focus is on the way out, never on the deed. */
public final class Confirmation {

    /** The dialog focuses its confirm button when it opens; this passes that first focus on. */
    private static final String FOCUS_THE_WAY_OUT = """
            const passOn = event => {
              if (event.target.slot === 'confirm-button') {
                this.removeEventListener('focusin', passOn);
                // afterwards, so that the confirm button has drawn its ring and takes it away again
                setTimeout(() => this.querySelector('[slot=cancel-button]').focus());
              }
            };
            this.addEventListener('focusin', passOn);
            """;

    private Confirmation() {}

    /** Opens the question; {@code confirmed} runs on {@code yes}. */
    public static void ask(String title, String text, String no, String yes, Runnable confirmed) {
        ask(title, text, no, yes, confirmed, () -> {});
    }

    /** Opens the question; {@code confirmed} runs on {@code yes}, {@code cancelled} on {@code no}. */
    public static void ask(String title, String text, String no, String yes, Runnable confirmed, Runnable cancelled) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(title);
        question.setText(text);
        question.setCancelable(true);
        question.setCancelText(no);
        question.setConfirmText(yes);
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(event -> confirmed.run());
        question.addCancelListener(event -> cancelled.run());
        question.getElement().executeJs(FOCUS_THE_WAY_OUT);
        question.open();
    }
}
