package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.AccessKeys;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.graph.UnsafeSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

class AccessTests {
    @TempDir
    Path directory;

    private Access at(String address) throws IOException {
        WebSettings web = new WebSettings(
                Set.of(), false, 1, Duration.ofSeconds(1), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1));
        QualityGraphSettings settings = new QualityGraphSettings(directory, directory, directory, false);
        return new Access(web, settings, InetAddress.getByName(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void othersAreNotServedWithoutKeys(String address) {
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> at(address))
                .withMessageContaining("quality-graph keys");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1"})
    void thisMachineNeedsNone(String address) throws IOException {
        assertThat(at(address).keysNeeded()).isFalse();
        assertThat(at(address).role(new MockHttpServletRequest())).isPresent();
    }

    @Test
    void othersAreServedWithKeys() throws IOException {
        AccessKeys.create(directory);

        assertThat(at("0.0.0.0").keysNeeded()).isTrue();
        assertThat(at("0.0.0.0").role(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        AccessKeys.create(directory);
        Path file = AccessKeys.file(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).matches("(read|import|decide|administer)=[\\w-]{32}"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> at("127.0.0.1"))
                .withMessageContaining("chmod 600");
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() throws IOException {
        AccessKeys.create(directory);
        Files.writeString(AccessKeys.file(directory), "read=secret\n");

        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> at("127.0.0.1"))
                .withMessageContaining("'read'")
                .withMessageNotContaining("secret");
    }

    @Test
    void keysAreNotOverwritten() {
        AccessKeys.create(directory);

        assertThatCode(() -> AccessKeys.create(directory)).hasMessageContaining("cannot write");
    }
}
