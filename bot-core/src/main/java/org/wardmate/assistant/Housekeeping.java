package org.wardmate.assistant;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.wardmate.advice.Feedback;
import org.wardmate.advice.Gaps;
import org.wardmate.audit.AuditTrail;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.OldCampaigns;
import org.wardmate.casework.Retention;
import org.wardmate.casework.RetentionRule;
import org.wardmate.conversation.IdSource;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Forgets, once a day, what was kept long enough and belongs to no case. */
final class Housekeeping {
    private static final int AT_ONCE = 1000;
    private static final int MOST_BATCHES = 100;

    private final Records records;
    private final Outbox outbox;
    private final Retention retention;
    private final AuditTrail audit;
    private final Gaps gaps = new Gaps();
    private final Feedback ratings = new Feedback();
    private final OldCampaigns campaigns;
    private final Clock clock;

    Housekeeping(Records records, Outbox outbox, Retention retention, Clock clock, IdSource ids) {
        this.records = records;
        this.outbox = outbox;
        this.retention = retention;
        this.audit = new AuditTrail(clock);
        this.campaigns = new OldCampaigns(new Campaigns(clock, ids), audit);
        this.clock = clock;
    }

    void tidy() {
        Instant undelivered = Retention.before(clock.instant(), retention.of(RetentionRule.UNDELIVERED));
        inBatches(transaction -> outbox.forgetUndelivered(transaction, undelivered, AT_ONCE));
        for (CouncilId council : records.<List<CouncilId>>reading(audit::councils)) {
            Instant asked = Retention.before(clock.instant(), retention.of(council, RetentionRule.GAPS));
            inBatches(transaction -> gaps.forget(transaction, council, asked, AT_ONCE));
            inBatches(transaction -> ratings.forget(transaction, council, asked, AT_ONCE));
            Instant polled = Retention.before(clock.instant(), retention.of(council, RetentionRule.REMINDERS));
            inBatches(transaction -> campaigns.forget(transaction, council, polled, AT_ONCE));
        }
    }

    private void inBatches(Function<Transaction, Integer> forget) {
        boolean goesOn = true;
        for (int batch = 0; goesOn && batch < MOST_BATCHES; batch++) {
            goesOn = records.<Integer>inTransaction(forget) > 0;
        }
    }
}
