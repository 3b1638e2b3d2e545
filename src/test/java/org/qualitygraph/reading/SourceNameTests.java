package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.reading.UnreadableFile.Reason;

class SourceNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "2021年/讲话 (1).docx", "..a/b..txt", "讲话…….txt"})
    void usualNamesPass(String name) {
        assertThatCode(() -> SourceName.check(name)).doesNotThrowAnyException();
    }

    static Stream<String> bad() {
        return Stream.of(
                "../a.txt",
                "a/../../b.txt",
                "a\\..\\b.txt",
                "/etc/passwd",
                "C:\\a.txt",
                "",
                "a//b.txt",
                "a\nb.txt",
                "a\r.txt",
                "a\0.txt",
                "txt.\u202eexe",
                "量".repeat(99) + ".txt");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void namesThatLeadAstrayAreRefused(String name) {
        assertThatThrownBy(() -> SourceName.check(name)).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.BAD_NAME);
            assertThat(refused).message().endsWith("another name.");
        });
    }
}
