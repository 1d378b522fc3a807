package org.wardmate.server.trial;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.people.Directory;
import org.wardmate.server.fetch.Fetching;
import org.wardmate.server.http.Problems;

/** Evidence packs and police sheets, taken out of the trial. */
public final class ExportRoutes {
    private final AsMember asMember;
    private final Fetching fetching;

    public ExportRoutes(Directory directory, Fetching fetching, Problems problems) {
        this.asMember = new AsMember(directory, problems);
        this.fetching = fetching;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(
                GET("/trial/{member}/packs/{permit}"),
                request -> asMember.answer(
                        request, viewer -> fetching.export(viewer.id(), request.pathVariable("permit"))));
    }
}
