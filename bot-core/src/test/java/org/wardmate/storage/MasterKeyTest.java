package org.wardmate.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    @TempDir
    private Path directory = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("master.key");
    }

    @Test
    void isMadeForItsOwnerOnly() throws IOException {
        MasterKey.create(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory.toFile().list()).containsExactly("master.key");
    }

    @Test
    void isReadAsItWasMade() {
        SealingKey made = MasterKey.create(file);

        assertThat(MasterKey.fromFile(file).secret()).isEqualTo(made.secret());
    }

    @Test
    void isNeverReplaced() {
        SealingKey made = MasterKey.create(file);

        assertThatThrownBy(() -> MasterKey.create(file)).isInstanceOf(StorageException.class);
        assertThat(MasterKey.fromFile(file).secret()).isEqualTo(made.secret());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-----w-", "rwxrwxrwx"})
    void isRefusedWhenOthersCanUseIt(String permissions) throws IOException {
        MasterKey.create(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertThatThrownBy(() -> MasterKey.fromFile(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==", "not base 64 at all, sorry"})
    void isRefusedWhenItIsNoKeyWithoutRepeatingIt(String secret) {
        assertThatThrownBy(() -> MasterKey.fromSecret(secret))
                .isInstanceOf(StorageException.class)
                .hasMessage("The master key is not 32 bytes in Base64. \"openssl rand -base64 32\" makes a good one.")
                .hasNoCause();
    }

    @Test
    void looksUpTheSameWordsTheSameWayAndNoOthers() {
        SealingKey key = SealingKey.random();

        assertThat(key.lookup("email", "ivy@example.org"))
                .isEqualTo(key.lookup("email", "ivy@example.org"))
                .isNotEqualTo(key.lookup("email", "otto@example.org"))
                .isNotEqualTo(key.lookup("handle", "ivy@example.org"))
                .isNotEqualTo(SealingKey.random().lookup("email", "ivy@example.org"))
                .doesNotContain("ivy")
                .satisfies(RecordKey::of);
    }
}
