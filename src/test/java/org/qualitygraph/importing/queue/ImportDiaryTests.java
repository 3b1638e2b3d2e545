package org.qualitygraph.importing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.importing.Change;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.Halt;
import org.qualitygraph.importing.ImportReport.Entry;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.importing.ImportReport.Part;
import org.qualitygraph.importing.queue.Happening.Arrived;
import tools.jackson.databind.json.JsonMapper;

/** What is known of imports after a restart. */
class ImportDiaryTests {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Entry WRITTEN = new Entry(
            "一.txt",
            Outcome.NEW,
            List.of(new Part("s-1", "在质量大会上的讲话")),
            List.of(new Change("speeches", 1, 0, 0)),
            null,
            null);
    private static final Entry REJECTED =
            new Entry("二.txt", Outcome.REJECTED, List.of(), List.of(), "EMPTY_TEXT", "The file holds no text.");

    @TempDir
    Path folder;

    private static ImportJob job(ImportDiary diary, boolean dryRun) {
        List<FoundFile> files = List.of(
                new FoundFile(Path.of("0"), "一.txt", null, true), new FoundFile(Path.of("1"), "二.txt", null, true));
        return ImportJob.of(files, dryRun, diary::write);
    }

    private List<ImportJob> again(ImportDiary diary) {
        return diary.read().stream()
                .map(told ->
                        ImportJob.again((Arrived) told.getFirst(), told.subList(1, told.size()), (id, happening) -> {}))
                .toList();
    }

    private ImportDiary open() {
        return new ImportDiary(folder.resolve("imports"), MAPPER);
    }

    @Test
    void anImportIsTheSameAsBefore() throws Exception {
        ImportAnswer whole;
        ImportAnswer cancelled;
        try (ImportDiary diary = open()) {
            ImportJob first = job(diary, false);
            first.found(List.of("一.txt", "二.txt"));
            first.done(1, REJECTED);
            first.done(0, WRITTEN);
            first.end();
            whole = first.answer();
            ImportJob second = job(diary, true);
            second.cancel();
            cancelled = second.answer();
        }
        try (ImportDiary diary = open()) {
            List<ImportJob> again = again(diary);

            assertThat(again).extracting(ImportJob::answer).containsExactly(whole, cancelled);
            assertThat(again.getFirst().last()).hasValue(4);
        }
    }

    @Test
    void anImportThatWasCutOffSaysSo() throws Exception {
        try (ImportDiary diary = open()) {
            ImportJob job = job(diary, false);
            job.found(List.of("一.txt", "二.txt"));
            job.done(0, WRITTEN);
            Files.writeString(
                    folder.resolve("imports/" + job.id() + ".jsonl"),
                    "{\"what\":\"done\",\"posi",
                    StandardOpenOption.APPEND);
        }
        try (ImportDiary diary = open()) {
            ImportAnswer answer = again(diary).getFirst().answer();

            assertThat(answer.item().state()).isEqualTo(ImportState.STOPPED);
            assertThat(answer.item().code()).isEqualTo("CUT_OFF");
            assertThat(answer.files()).containsExactly(WRITTEN, Entry.skipped("二.txt", Halt.CUT_OFF));
        }
    }

    @Test
    void aFolderIsOneProcesssAtATime() throws Exception {
        try (ImportDiary ours = open();
                ImportDiary theirs = open()) {
            ImportJob kept = job(ours, false);
            job(theirs, false);

            assertThat(theirs.read()).isEmpty();
            assertThat(again(ours)).extracting(ImportJob::id).containsExactly(kept.id());
            ours.forget(kept.id());
            assertThat(ours.read()).isEmpty();
        }
    }

    @Test
    void whatIsNoDiaryIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("imports"));
        Files.writeString(folder.resolve("imports/a.jsonl"), "no JSON\n");
        Files.write(folder.resolve("imports/b.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
        Files.writeString(folder.resolve("imports/c.jsonl"), "{\"what\":\"ended\",\"at\":\"2024-05-16T08:00:00Z\"}\n");

        try (ImportDiary diary = open()) {
            assertThat(diary.read()).isEmpty();
        }
    }
}
