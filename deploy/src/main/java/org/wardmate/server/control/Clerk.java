package org.wardmate.server.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Verification;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.StorageException;

/** Carries out orders on storage that is open. */
final class Clerk {
    private final Storage storage;
    private final MembersReload members;

    Clerk(Storage storage, MembersReload members) {
        this.storage = storage;
        this.members = members;
    }

    Report carryOut(Order order) {
        try {
            return switch (order) {
                case Order.Backup(var file) -> backup(file);
                case Order.VerifyAudit() -> verifyAudit();
                case Order.ReloadMembers() -> members.now();
                case Order.SubjectAccess(var member, var file) ->
                    new CopyOfData(storage, members.directory()).write(member, file);
            };
        } catch (StorageException e) {
            return Report.failed(String.valueOf(e.getMessage()));
        }
    }

    private Report backup(Path file) {
        storage.backup(file);
        return new Report(
                true,
                List.of(
                        "The backup is in %s (%s).".formatted(file, size(file)),
                        "The keys of the cases are in %s beside it. The master key is in neither."
                                .formatted(Storage.keysBeside(file).getFileName())));
    }

    private static String size(Path file) {
        try {
            long bytes = Files.size(file);
            return bytes < 1 << 20 ? "%d KB".formatted((bytes + 1023) >> 10) : "%d MB".formatted(bytes >> 20);
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be read.".formatted(file), e);
        }
    }

    private Report verifyAudit() {
        AuditTrail trail = new AuditTrail(Clock.systemUTC());
        boolean intact = true;
        List<String> lines = new ArrayList<>();
        for (CouncilId council : storage.records().reading(trail::councils)) {
            Verification verification = trail.verify(storage.records(), council);
            intact &= verification instanceof Verification.Intact;
            lines.add(verification.sentence());
        }
        return new Report(intact, lines.isEmpty() ? List.of("The audit trail has no entries yet.") : lines);
    }
}
