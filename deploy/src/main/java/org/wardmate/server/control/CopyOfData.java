package org.wardmate.server.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wardmate.casework.Cases;
import org.wardmate.conversation.IdSource;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.handover.Export;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.rights.DataCopies;
import org.wardmate.rights.DataCopy;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.storage.StorageException;
import org.wardmate.teams.TeamsAdapter;

/** Writes what is kept about one person to a file that only its owner may read, for those who cannot ask in the chat. */
final class CopyOfData {
    /** Who asked, as the audit trail says it: nobody whom the members file knows. */
    private static final MemberId ADMINISTRATOR = new MemberId("administrator");

    private static final IdSource IDS = () -> UUID.randomUUID().toString();

    private final Storage storage;
    private final DataCopies copies;

    CopyOfData(Storage storage, Directory directory) {
        Clock clock = Clock.systemUTC();
        this.storage = storage;
        this.copies = new DataCopies(
                directory,
                new Cases(clock, IDS),
                new EvidenceRoom(storage.blobs(), new Darkroom(), clock, IDS),
                KeptElsewhere.of(List.of(SlackAdapter.kept(), TeamsAdapter.kept())),
                clock);
    }

    Report write(String member, Path file) {
        String id = member.contains("@")
                ? storage.lookup("member", member.strip().toLowerCase(Locale.ROOT))
                : member.strip();
        if (!MemberId.isOne(id)) {
            return Report.failed("That is not a member’s number or e-mail address.");
        }
        if (Files.exists(file)) {
            return Report.failed("%s is there already. Name another file.".formatted(file));
        }
        Optional<Export> export =
                copies.of(storage.records(), new MemberId(id), ADMINISTRATOR).map(DataCopy::packed);
        if (export.isEmpty()) {
            return Report.failed("Nothing is kept about them, and the members list that is in use does not name them.");
        }
        write(export.get(), file);
        return new Report(
                true,
                List.of(
                        "The copy is in %s. Only you can read it, and it is not locked.".formatted(file),
                        "That it was made is in the audit trail."));
    }

    private static void write(Export export, Path file) {
        try (OutputStream out = Channels.newOutputStream(FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file)))) {
            export.writeTo(out);
        } catch (FileAlreadyExistsException e) {
            throw new StorageException("%s is there already. Name another file.".formatted(file), e);
        } catch (IOException | StorageException e) {
            remove(file);
            throw new StorageException("The copy could not be written to %s.".formatted(file), e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StorageException("An unfinished copy was left in %s. Delete it.".formatted(file), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
