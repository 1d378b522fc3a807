package org.wardmate.casework;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when it happened.
 *
 * @param platforms empty where the member has not said
 * @param when in the member's words, such as "Tuesday night", or empty
 * @param frequency null where the member has not said
 * @param links as the member gave them
 * @param handles the names that were used there, as the member gave them
 */
public record Scene(
        Set<Platform> platforms, String when, @Nullable Frequency frequency, List<String> links, List<String> handles) {
    static final Scene UNTOLD = new Scene(Set.of(), "", null, List.of(), List.of());

    public Scene {
        platforms = Set.copyOf(platforms);
        links = List.copyOf(links);
        handles = List.copyOf(handles);
    }

    public Scene withPlatforms(Set<Platform> told) {
        return new Scene(told, when, frequency, links, handles);
    }

    public Scene withWhen(String told) {
        return new Scene(platforms, told, frequency, links, handles);
    }

    public Scene withFrequency(Frequency told) {
        return new Scene(platforms, when, told, links, handles);
    }

    public Scene withLinks(List<String> told) {
        return new Scene(platforms, when, frequency, told, handles);
    }

    public Scene withHandles(List<String> told) {
        return new Scene(platforms, when, frequency, links, told);
    }
}
