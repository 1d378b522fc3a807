package org.wardmate.slack.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What only Slack needs said, from {@code sayings.properties}. */
public final class Sayings {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wardmate.slack.sayings", Locale.ROOT);

    static final String ASK_LABEL = saying("home.ask.label");
    static final String ASK_BUTTON = saying("home.ask.button");
    static final String REPORT_ABUSE = saying("home.report");
    static final String HOME_GOES_ON = saying("home.goes-on");

    public static final String ANSWERED_IN_MESSAGES = saying("home.answered");
    public static final String GUEST = saying("refused.guest");
    public static final String STRANGER = saying("refused.stranger");
    public static final String UNKNOWN = saying("refused.unknown");
    public static final String FILE_NOT_FETCHED = saying("file.not-fetched");
    public static final String FILE_COPY_REMAINS = saying("file.copy-remains");
    public static final String FORM_GONE = saying("form.gone");
    public static final String FORM_HERE_INSTEAD = saying("form.here-instead");
    public static final String FILES_HERE_INSTEAD = saying("files.here-instead");
    public static final String MISSING_WORDS = saying("form.missing.words");
    public static final String MISSING_CHOICE = saying("form.missing.choice");
    public static final String MISSING_FILES = saying("form.missing.files");
    public static final String WRITTEN_DIRECTLY = saying("command.written-directly");
    public static final String HOW_TO_ASK = saying("command.how-to-ask");

    public static final String INSTALLED = saying("install.done");
    public static final String NOT_INSTALLED = saying("install.failed");

    static final String KEPT_ACCOUNT = saying("kept.account");
    static final String KEPT_CONVERSATION = saying("kept.conversation");
    static final String KEPT_SLOTS = saying("kept.slots");
    static final String KEPT_WINDOWS = saying("kept.windows");
    static final String KEPT_ASIDES = saying("kept.asides");

    static final String OUT_OF_DATE = saying("message.out-of-date");

    private Sayings() {}

    /** Something went wrong that nobody foresaw; the reference stands in the log too. */
    public static String mishap(String reference) {
        return new MessageFormat(saying("mishap"), Locale.UK).format(new String[] {reference});
    }

    static String account(String user, String team) {
        return new MessageFormat(saying("kept.account.of"), Locale.UK).format(new String[] {user, team});
    }

    private static String saying(String key) {
        return WORDS.getString(key);
    }
}
