package org.wardmate.slack.inbound;

import com.slack.api.model.File;
import com.slack.api.model.view.ViewState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was filled in, by field, out of what Slack says of a whole message or window. */
record FormValues(Map<String, List<String>> values, List<SharedFile> files) {
    FormValues {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    /**
     * Reads the fields of one form: others may stand in the same message.
     *
     * @param form the ending of the block ids of the form's fields, and their beginning
     */
    static FormValues read(@Nullable ViewState state, String place, String form) {
        Map<String, List<String>> values = new HashMap<>();
        List<SharedFile> files = new ArrayList<>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((block, fields) -> {
                if (block.startsWith(place + ".") && block.endsWith(":" + form)) {
                    fields.forEach((field, value) -> {
                        values.put(field, words(value));
                        files.addAll(shared(value.getFiles()));
                    });
                }
            });
        }
        return new FormValues(values, files);
    }

    private static List<String> words(ViewState.Value value) {
        if (value.getSelectedOptions() != null) {
            return value.getSelectedOptions().stream()
                    .map(ViewState.SelectedOption::getValue)
                    .toList();
        }
        if (value.getSelectedOption() != null) {
            return List.of(value.getSelectedOption().getValue());
        }
        if (value.getSelectedDate() != null) {
            return List.of(value.getSelectedDate());
        }
        return value.getValue() == null ? List.of() : List.of(value.getValue());
    }

    static List<SharedFile> shared(@Nullable List<File> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> file.getId() != null)
                        .map(FormValues::shared)
                        .toList();
    }

    static SharedFile shared(File file) {
        String name = file.getName() == null ? "file" : file.getName();
        String url = file.getUrlPrivateDownload() == null ? file.getUrlPrivate() : file.getUrlPrivateDownload();
        Integer created = file.getCreated();
        long size = file.getSize() == null ? 0 : file.getSize();
        return new SharedFile(file.getId(), name, url, size, created == null ? null : Instant.ofEpochSecond(created));
    }
}
