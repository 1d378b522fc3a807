package org.wardmate.rights;

import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The certificates of deletion, which are kept for good. */
final class Certificates {
    /** Keys: case. */
    private static final Shelf<Certificate> CERTIFICATES =
            new Shelf<>("deletion-certificates", Shape.of("deletion-certificate", Certificate.class));
    /** Keys: council or member, time, case. */
    private static final Shelf<Pointer> LISTED =
            new Shelf<>("deletion-certificates-listed", Shape.of("case-pointer", Pointer.class));

    private record Pointer(CaseId id) {}

    private Certificates() {}

    static void put(Transaction transaction, Certificate certificate) {
        CERTIFICATES.put(transaction, key(certificate.report()), certificate);
        list(transaction, ofCouncil(certificate.council()), certificate);
        list(transaction, ofMember(certificate.member()), certificate);
    }

    private static void list(Transaction transaction, String whose, Certificate certificate) {
        LISTED.put(
                transaction,
                RecordKey.of(
                        whose,
                        RecordKey.counting(certificate.at().toEpochMilli()),
                        certificate.report().value()),
                new Pointer(certificate.report()));
    }

    static Optional<Certificate> find(Reading reading, CaseId report) {
        return CERTIFICATES.find(reading, key(report));
    }

    /** The latest first. */
    static List<Certificate> of(Reading reading, CouncilId council, int most) {
        return listed(reading, ofCouncil(council), most);
    }

    /** The latest first. */
    static List<Certificate> of(Reading reading, MemberId member, int most) {
        return listed(reading, ofMember(member), most);
    }

    private static List<Certificate> listed(Reading reading, String whose, int most) {
        Scan scan = Scan.within(LISTED.collection(), whose).backwards().limit(most);
        return LISTED.items(reading, scan).stream()
                .flatMap(item -> find(reading, item.value().id()).stream())
                .toList();
    }

    private static String ofCouncil(CouncilId council) {
        return "council." + council;
    }

    private static String ofMember(MemberId member) {
        return "member." + member;
    }

    private static RecordKey key(CaseId report) {
        return RecordKey.of(report.value());
    }
}
