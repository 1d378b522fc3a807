package org.wardmate.server.store;

import java.nio.file.Path;
import org.wardmate.storage.StorageException;

/** Another Wardmate has the data directory. */
public final class DirectoryInUse extends StorageException {
    private static final long serialVersionUID = 1L;

    DirectoryInUse(Path directory) {
        super(
                "The data directory %s is in use by another Wardmate. Stop that one first, or choose another directory with WARDMATE_DATA_DIR."
                        .formatted(directory));
    }
}
