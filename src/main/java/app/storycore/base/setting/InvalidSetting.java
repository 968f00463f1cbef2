package app.storycore.base.setting;

/** A setting has a value that it cannot have; the message is the sentence for whoever wrote it. */
public class InvalidSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param name of the setting
     * @param what the setting is, as a part of a sentence
     * @param value as it was written
     * @param allowed what it may be, as a part of a sentence
     * @param remedy what to do, as a part of a sentence
     */
    public InvalidSetting(String name, String what, Object value, String allowed, String remedy) {
        super("The setting " + name + " (" + what + ") is \"" + value + "\", but must be " + allowed + "; " + remedy
                + ".");
    }
}
