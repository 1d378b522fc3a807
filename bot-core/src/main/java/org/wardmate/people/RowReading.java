package org.wardmate.people;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;

/** Reads rows of a members file, each on its own, and gathers what is wrong with them. */
final class RowReading {
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");
    private static final Pattern SLACK_TEAM = Pattern.compile("[TE][A-Z0-9]{5,20}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _-]+");

    private final List<Council> councils;
    private final Function<String, MemberId> ids;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(List<Council> councils, Function<String, MemberId> ids) {
        this.councils = List.copyOf(councils);
        this.ids = ids;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The person; empty where a fault stands in the way. */
    Optional<Member> read(MemberRow row) {
        int before = faults.size();
        Arrays.stream(Column.values())
                .flatMap(column -> CellCheck.faultIn(row, column).stream())
                .forEach(faults::add);
        if (faults.size() > before) {
            return Optional.empty();
        }
        Council council = council(row);
        String email = email(row);
        if (row.cell(Column.NAME).isEmpty()) {
            wrong(row, text("members.no-name"));
        }
        Set<Role> roles = roles(row);
        Contact contact = contact(row, email);
        return council == null || faults.size() > before
                ? Optional.empty()
                : Optional.of(new Member(ids.apply(email), row.cell(Column.NAME), council, roles, seat(row), contact));
    }

    private @Nullable Council council(MemberRow row) {
        String written = row.cell(Column.COUNCIL);
        Optional<Council> council = councils.stream()
                .filter(known -> known.id().value().equals(written.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (council.isEmpty()) {
            String known =
                    councils.stream().map(each -> each.id().value()).sorted().collect(Collectors.joining(", "));
            wrong(
                    row,
                    written.isEmpty()
                            ? text("members.no-council", known)
                            : text("members.unknown-council", CellCheck.quoted(written), known));
        }
        return council.orElse(null);
    }

    private String email(MemberRow row) {
        String email = row.cell(Column.EMAIL).toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            wrong(row, text("members.no-email"));
        } else if (!EMAIL.matcher(email).matches()) {
            wrong(row, text("members.bad-email", CellCheck.quoted(email)));
        }
        return email;
    }

    private Set<Role> roles(MemberRow row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> written = row.values(Column.ROLES);
        for (String each : written) {
            role(each)
                    .ifPresentOrElse(
                            roles::add,
                            () -> wrong(row, text("members.unknown-role", CellCheck.quoted(each), knownRoles())));
        }
        if (written.isEmpty()) {
            wrong(row, text("members.no-role", knownRoles()));
        }
        return roles;
    }

    /** Also as people say it, such as "Group Leader". */
    private static Optional<Role> role(String written) {
        String name = BETWEEN_WORDS.matcher(written).replaceAll("_").toUpperCase(Locale.ROOT);
        return Stream.of(Role.values()).filter(role -> role.name().equals(name)).findFirst();
    }

    private static String knownRoles() {
        return Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private Contact contact(MemberRow row, String email) {
        String slackTeam = row.cell(Column.SLACK_TEAM);
        if (!slackTeam.isEmpty() && !SLACK_TEAM.matcher(slackTeam).matches()) {
            wrong(row, text("members.bad-slack-team", CellCheck.quoted(slackTeam)));
        }
        String teamsTenant = row.cell(Column.TEAMS_TENANT).toLowerCase(Locale.ROOT);
        if (!teamsTenant.isEmpty() && !UUID.matcher(teamsTenant).matches()) {
            wrong(row, text("members.bad-teams-tenant", CellCheck.quoted(teamsTenant)));
        }
        return new Contact(email, slackTeam, teamsTenant);
    }

    private static Seat seat(MemberRow row) {
        return new Seat(
                row.cell(Column.WARD),
                row.cell(Column.POLITICAL_GROUP),
                row.cell(Column.PARISH),
                row.values(Column.COMMITTEES));
    }

    private void wrong(MemberRow row, String words) {
        faults.add(Fault.error(row.line(), words));
    }
}
