package org.wardmate.server.fetch;

import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.Opened;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.handover.Export;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Problem;
import org.wardmate.server.http.Problems;
import org.wardmate.storage.StorageException;

/** Hands out what a person may see or take, bit by bit. Originals are never shown in a browser, and exports only saved. */
public final class Fetching {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,40}");

    private final PictureSource pictures;
    private final ExportSource exports;
    private final Problems problems;
    private final Mishaps mishaps;

    public Fetching(PictureSource pictures, ExportSource exports, Problems problems, Mishaps mishaps) {
        this.pictures = pictures;
        this.exports = exports;
        this.problems = problems;
        this.mishaps = mishaps;
    }

    /** A clean copy of a piece of evidence, noted as seen. */
    public ServerResponse picture(MemberId viewer, String ofCase, String evidence, Copy copy) {
        return CaseId.read(ofCase)
                .filter(_ -> ID.matcher(evidence).matches())
                .flatMap(id -> pictures.open(viewer, id, new EvidenceId(evidence), copy))
                .map(this::shown)
                .orElseGet(() -> problems.response(Problem.NOT_FOUND));
    }

    /** What was packed for the person, noted as taken. */
    public ServerResponse export(MemberId viewer, String link) {
        try {
            return exports.open(viewer, link)
                    .map(Fetching::saved)
                    .orElseGet(() -> problems.response(Problem.NO_SUCH_EXPORT));
        } catch (StorageException e) {
            return problems.response(Problem.EXPORT_NOT_READY, String.valueOf(e.getMessage()), mishaps.record(e));
        }
    }

    private ServerResponse shown(Opened picture) {
        if (picture.type() != MediaType.PNG && picture.type() != MediaType.JPEG) {
            throw new IllegalStateException("Only clean copies are shown.");
        }
        return picture.stream()
                .map(stream -> shown(picture, stream))
                .orElseGet(() -> problems.response(Problem.NOT_FOUND));
    }

    private static ServerResponse shown(Opened picture, InputStream stream) {
        return ServerResponse.ok().build((_, response) -> {
            try (InputStream bytes = stream) {
                response.setContentType(picture.type().mime());
                response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
                bytes.transferTo(response.getOutputStream());
            }
            return null;
        });
    }

    private static ServerResponse saved(Export export) {
        return ServerResponse.ok().build((_, response) -> {
            response.setContentType(export.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            export.writeTo(response.getOutputStream());
            return null;
        });
    }
}
