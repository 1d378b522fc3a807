package org.wardmate.server.trial;

import static org.springframework.web.servlet.function.RequestPredicates.GET;

import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.handover.Export;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import org.wardmate.storage.StorageException;

/** Evidence packs and police sheets on their way out, bit by bit. They are saved, never shown in the page. */
public final class ExportRoutes {
    private final AsMember asMember;
    private final ExportSource exports;
    private final Problems problems;
    private final Mishaps mishaps;

    public ExportRoutes(Directory directory, ExportSource exports, Problems problems, Mishaps mishaps) {
        this.asMember = new AsMember(directory, problems);
        this.exports = exports;
        this.problems = problems;
        this.mishaps = mishaps;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route(
                GET("/trial/{member}/packs/{permit}"),
                request -> asMember.answer(request, viewer -> export(request, viewer)));
    }

    private ServerResponse export(ServerRequest request, Member viewer) {
        try {
            return exports.open(viewer.id(), request.pathVariable("permit"))
                    .map(ExportRoutes::sent)
                    .orElseGet(() -> problems.response(Problem.NO_SUCH_EXPORT));
        } catch (StorageException e) {
            return problems.response(Problem.EXPORT_NOT_READY, String.valueOf(e.getMessage()), mishaps.record(e));
        }
    }

    private static ServerResponse sent(Export export) {
        return ServerResponse.ok().build((_, response) -> {
            response.setContentType(export.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            export.writeTo(response.getOutputStream());
            return null;
        });
    }
}
