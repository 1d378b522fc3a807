package org.wardmate.server.trial;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.knowledge.document.Council;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Role;
import org.wardmate.server.http.Pages;

/** The two pages of the trial: whom to be, and the chat. What is said in the chat comes later, as events. */
public final class TrialPages {
    private final Pages pages;
    private final List<Council> councils;
    private final Directory directory;

    public TrialPages(Pages pages, List<Council> councils, Directory directory) {
        this.pages = pages;
        this.councils = List.copyOf(councils);
        this.directory = directory;
    }

    ServerResponse people() {
        return pages.show(
                "people",
                Map.of(
                        "councils",
                        councils.stream()
                                .filter(council -> !directory.of(council.id()).isEmpty())
                                .map(this::shown)
                                .toList()));
    }

    ServerResponse chat(Member member) {
        return pages.show("chat", Map.of("member", shown(member)));
    }

    private Map<String, Object> shown(Council council) {
        return Map.of(
                "name", council.name(),
                "id", council.id().value(),
                "members",
                        directory.of(council.id()).stream()
                                .map(TrialPages::shown)
                                .toList());
    }

    private static Map<String, String> shown(Member member) {
        return Map.of(
                "id", member.id().value(),
                "name", member.name(),
                "roles", member.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", ")),
                "council", member.council().name());
    }
}
