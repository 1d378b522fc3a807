package org.wardmate.advice;

/** What advice remembers. */
public record AdviceRecords(Exchanges exchanges, Gaps gaps, Feedback feedback, Tickets tickets, Precedents precedents) {

    /** Records that end with the process. */
    public static AdviceRecords inMemory() {
        return new AdviceRecords(
                Exchanges.inMemory(), Gaps.inMemory(), Feedback.inMemory(), Tickets.inMemory(), Precedents.inMemory());
    }
}
