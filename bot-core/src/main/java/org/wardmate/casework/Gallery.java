package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmate.evidence.Evidence;
import org.wardmate.message.Block.Picture;

/** A case's pictures, for those who may see them. */
public final class Gallery {
    private Gallery() {}

    /** Each is opened by {@code WM-7K3Q-92XF/} and its id. */
    public static List<Picture> of(CaseId id, List<Evidence> pictures) {
        return IntStream.range(0, pictures.size())
                .mapToObj(n -> new Picture(
                        id + "/" + pictures.get(n).id(), description(n + 1, pictures.size(), pictures.get(n))))
                .toList();
    }

    private static String description(int number, int of, Evidence evidence) {
        return text(
                "picture.description",
                String.valueOf(number),
                String.valueOf(of),
                evidence.capture().fileName());
    }
}
