package org.wardmate.server.echo;

import java.util.List;
import java.util.function.Supplier;
import org.wardmate.storage.Records;

/** A local platform, and members in it who are known by their number. */
interface Ground extends AutoCloseable {
    /** What befalls a message that is posted. */
    enum Fate {
        TAKEN,
        LOST_BEFORE,
        TAKEN_AND_NOT_TOLD
    }

    /** How a reminder reads here. */
    String REMINDER = "Register to vote";

    /** Adds members who never talked with Wardmate. */
    void add(int members);

    /** Wardmate knows them as far as it knows people with whom it never talked. */
    void meet(Records records, int members);

    /** Gives them all a conversation with Wardmate, of which it knows. */
    void seat(Records records, int members);

    /** From now on the platform's real limits are kept. */
    void limited();

    /** From now on each message that is posted asks for its fate. */
    void befalls(Supplier<Fate> fates);

    /** The program of an echo here. */
    Class<?> echo();

    /** What the echo needs to come here. */
    String address();

    /** What a platform sends, again and again, until it is taken. */
    String event(EchoProcess to, int member, String words);

    /** Sends it once, and says whether it was taken. */
    boolean isTaken(EchoProcess by, String event);

    /** What Wardmate said to a member, a text a message. */
    List<String> said(int member);

    int conversations();

    /** How often the platform was asked more than it takes. */
    int refusals();

    /** Messages a second that Wardmate's own pace permits here. */
    double permitted();

    @Override
    void close();
}
