package org.wardmate.advice;

import org.wardmate.knowledge.topics.TopicId;

/** What a button or form of advice asks for; {@link #written()} is what the platform keeps, {@link #read} its inverse. */
public sealed interface Action {

    /** Ask a suggested question. */
    record Ask(String words) implements Action {}

    /** Show what stands on a topic. */
    record ShowTopic(TopicId topic) implements Action {}

    /** None of the topics offered was meant. */
    record NoneOfThese(ExchangeId exchange) implements Action {}

    record Compare(TopicId topic) implements Action {}

    record Rate(ExchangeId exchange, boolean useful) implements Action {}

    record AskOfficer(ExchangeId exchange) implements Action {}

    record ReplyToMember(TicketId ticket) implements Action {}

    record Report() implements Action {}

    /** What an officer wants to look at. */
    sealed interface Look extends Action {}

    /** The questions without a good answer. */
    record Gaps() implements Look {}

    /** What the guidelines cover of a theme, or of all when empty. */
    record Coverage(String theme) implements Look {}

    /** Where councils differ on a theme, or on all when empty. */
    record Differences(String theme) implements Look {}

    /** When documents are to be reviewed. */
    record Reviews() implements Look {}

    /** Written by another version, or tampered with. */
    record Unknown() implements Action {}

    static Action read(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? written : written.substring(0, colon);
        String rest = colon < 0 ? "" : written.substring(colon + 1);
        try {
            return switch (kind) {
                case "ask" -> new Ask(rest);
                case "topic" -> new ShowTopic(new TopicId(rest));
                case "none" -> new NoneOfThese(new ExchangeId(rest));
                case "compare" -> new Compare(new TopicId(rest));
                case "useful-yes" -> new Rate(new ExchangeId(rest), true);
                case "useful-no" -> new Rate(new ExchangeId(rest), false);
                case "ask-officer" -> new AskOfficer(new ExchangeId(rest));
                case "officer-reply" -> new ReplyToMember(new TicketId(rest));
                case "report" -> new Report();
                case "gaps" -> new Gaps();
                case "coverage" -> new Coverage(rest);
                case "differences" -> new Differences(rest);
                case "reviews" -> new Reviews();
                default -> new Unknown();
            };
        } catch (IllegalArgumentException notAnId) {
            return new Unknown();
        }
    }

    default String written() {
        return switch (this) {
            case Ask(var words) -> "ask:" + words;
            case ShowTopic(var topic) -> "topic:" + topic;
            case NoneOfThese(var exchange) -> "none:" + exchange;
            case Compare(var topic) -> "compare:" + topic;
            case Rate(var exchange, var useful) -> (useful ? "useful-yes:" : "useful-no:") + exchange;
            case AskOfficer(var exchange) -> "ask-officer:" + exchange;
            case ReplyToMember(var ticket) -> "officer-reply:" + ticket;
            case Report() -> "report";
            case Gaps() -> "gaps";
            case Coverage(var theme) -> "coverage:" + theme;
            case Differences(var theme) -> "differences:" + theme;
            case Reviews() -> "reviews";
            case Unknown() -> "unknown";
        };
    }
}
