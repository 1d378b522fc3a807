package org.wardmate.teams.client;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What only Teams needs said, from {@code sayings.properties}. */
public final class Sayings {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wardmate.teams.sayings", Locale.ROOT);

    public static final String GUEST = saying("refused.guest");
    public static final String STRANGER = saying("refused.stranger");
    public static final String UNKNOWN = saying("refused.unknown");
    public static final String FILE_NOT_FETCHED = saying("file.not-fetched");
    public static final String FILE_COPY_REMAINS = saying("file.copy-remains");
    public static final String POINTING_TITLE = saying("pointing.title");
    public static final String POINTING = saying("pointing.what");
    public static final String POINTING_GO_ON = saying("pointing.go-on");
    public static final String POINTED = saying("pointing.done");
    public static final String NOT_MET = saying("pointing.not-met");
    public static final String TAKEN = saying("button.taken");

    static final String KEPT_ACCOUNT = saying("kept.account");
    static final String KEPT_CHAT = saying("kept.chat");
    static final String KEPT_SLOTS = saying("kept.slots");
    static final String OUT_OF_DATE = saying("message.out-of-date");
    static final String MAY_BE_AGAIN = saying("message.may-be-again");

    private Sayings() {}

    /** Something went wrong that nobody foresaw; the reference stands in the log too. */
    public static String mishap(String reference) {
        return new MessageFormat(saying("mishap"), Locale.UK).format(new String[] {reference});
    }

    static String account(String object, String tenant) {
        return new MessageFormat(saying("kept.account.of"), Locale.UK).format(new String[] {object, tenant});
    }

    private static String saying(String key) {
        return WORDS.getString(key);
    }
}
