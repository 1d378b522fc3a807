package org.wardmate.server.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an operator can ask for. */
public sealed interface Order {
    /** A backup, to an absolute path. */
    record Backup(Path file) implements Order {}

    record VerifyAudit() implements Order {}

    /** The members file, read anew at once. */
    record ReloadMembers() implements Order {}

    /**
     * A copy of all that is kept about a person.
     *
     * @param member their id, or their e-mail address
     * @param file an absolute path where nothing is yet
     */
    record SubjectAccess(String member, Path file) implements Order {}

    /** Its name, then what belongs to it. */
    default List<String> written() {
        return switch (this) {
            case Backup(var file) -> List.of("backup", file.toString());
            case VerifyAudit() -> List.of("verify-audit");
            case ReloadMembers() -> List.of("reload-members");
            case SubjectAccess(var member, var file) -> List.of("subject-access", member, file.toString());
        };
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    static Optional<Order> read(List<String> written) {
        return switch (written.isEmpty() ? "" : written.getFirst()) {
            case "backup" ->
                written.size() == 2 && Path.of(written.get(1)).isAbsolute()
                        ? Optional.of(new Backup(Path.of(written.get(1))))
                        : Optional.empty();
            case "verify-audit" -> Optional.of(new VerifyAudit());
            case "subject-access" ->
                written.size() == 3 && Path.of(written.get(2)).isAbsolute()
                        ? Optional.of(new SubjectAccess(written.get(1), Path.of(written.get(2))))
                        : Optional.empty();
            case "reload-members" -> Optional.of(new ReloadMembers());
            default -> Optional.empty();
        };
    }
}
