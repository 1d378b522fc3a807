package org.wardmate.server.fetch;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;

import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.assistant.Links.Kind;
import org.wardmate.evidence.Copy;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.server.fetch.SealedLinks.Ticket;
import org.wardmate.server.http.Pages;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;

/**
 * Where the links in chats lead: first to a page with one button. Chat platforms and virus scanners look at addresses
 * before people do; a look at the page opens nothing and is noted nowhere.
 */
public final class LinkRoutes {
    private final SealedLinks links;
    private final Fetching fetching;
    private final Directory directory;
    private final Pages pages;
    private final Problems problems;

    public LinkRoutes(SealedLinks links, Fetching fetching, Directory directory, Pages pages, Problems problems) {
        this.links = links;
        this.fetching = fetching;
        this.directory = directory;
        this.pages = pages;
        this.problems = problems;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(GET(SealedLinks.PATH + "{token}"), request -> with(request, this::page))
                .andRoute(POST(SealedLinks.PATH + "{token}"), request -> with(request, this::opened));
    }

    /** Somebody who has left opens nothing any more. */
    private ServerResponse with(ServerRequest request, BiFunction<Ticket, Member, ServerResponse> answer) {
        return links.read(request.pathVariable("token"))
                .flatMap(ticket -> directory.find(ticket.person()).map(person -> answer.apply(ticket, person)))
                .orElseGet(() -> problems.response(Problem.LINK_OVER));
    }

    private ServerResponse page(Ticket ticket, Member person) {
        return pages.show("link", Map.of("name", person.name(), "picture", ticket.kind() == Kind.PICTURE));
    }

    private ServerResponse opened(Ticket ticket, Member person) {
        return switch (ticket.kind()) {
            case PICTURE -> {
                String[] parts = ticket.reference().split("/", 2);
                yield fetching.picture(person.id(), parts[0], parts[parts.length - 1], Copy.VIEWING);
            }
            case DOWNLOAD -> fetching.export(person.id(), ticket.reference());
        };
    }
}
