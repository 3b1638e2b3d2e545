package org.qualitygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.Tables;

class SpeechFileTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final SpeechFile FILE = new SpeechFile(TABLES, Lexicon.of(TABLES), ReadingLimits.STANDARD);
    private static final String BODY = "今天，我们召开这次会议，主要任务是总结去年的工作，安排今年的任务。".repeat(8);

    private static List<RawSpeech> read(String text) {
        return FILE.read("speech.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void chaptersAreSpeechesOfTheirOwn() {
        List<RawSpeech> speeches = read("讲话稿范文\n仅供参考。\n\n讲话稿范文篇1\n同志们：\n" + BODY + "\n\n讲话稿范文篇2\n同志们：\n" + BODY);

        assertThat(speeches).extracting(RawSpeech::part).containsExactly(1, 2);
        assertThat(speeches).extracting(RawSpeech::title).containsExactly("讲话稿范文篇1", "讲话稿范文篇2");
    }

    @Test
    void aSecondSalutationBeginsASecondSpeechWithItsTitle() {
        List<RawSpeech> speeches = read("在质量月启动仪式上的讲话\n同志们：\n" + BODY + "\n谢谢大家！\n在质量表彰会上的讲话\n同志们：\n" + BODY);

        assertThat(speeches).extracting(RawSpeech::title).containsExactly("在质量月启动仪式上的讲话", "在质量表彰会上的讲话");
    }

    @Test
    void numberedPointsDoNotSplitASpeech() {
        assertThat(read("在质量大会上的讲话\n同志们：\n一、提高认识\n" + BODY + "\n二、抓好落实\n" + BODY + "\n同志们，让我们共同努力！"))
                .hasSize(1);
    }

    @Test
    void menusNotesAndFootersAreLeftOut() {
        String text = read("网站首页 > 新闻\n市市场监管局召开质量工作会\n发布时间：2022-11-18 浏览次数：2846\n" + BODY
                        + "\n【打印本页】【关闭窗口】\n上一篇：无关的消息\n相关链接：\n·另一个市的质量奖\n主办单位：某局")
                .getFirst()
                .text();

        assertThat(text).contains("市市场监管局召开质量工作会", "安排今年的任务");
        assertThat(text).doesNotContain("网站首页", "浏览次数", "上一篇", "另一个市", "主办单位");
    }

    @Test
    void pageNumbersStampedIntoSentencesAreHealed() {
        assertThat(read("各局要完善质2、量管理制度，申报材料请3、于月底前报送。" + BODY).getFirst().text())
                .contains("完善质量管理制度，申报材料请于月底前报送");
    }

    @Test
    void numbersOfAListAreNoPageNumbers() {
        String list = "重点抓好三件事：1、建立台账；2、开展排查；3、加强督导。";

        assertThat(read(list + BODY).getFirst().text()).contains(list);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在全市质量强市工作\\n推进会上的讲话\\n同志们：\\n正文。     | 在全市质量强市工作推进会上的讲话
            同志们：\\n今天开会。                                       |
            河源市2023年质量工作要点\\n为做好工作，制定本要点。         | 河源市2023年质量工作要点
            一、总体要求\\n坚持质量第一。                               |
            """)
    void theTitleIsTheHeadingAboveTheFirstSentence(String text, String title) {
        assertThat(read(text.replace("\\n", "\n")).getFirst().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY_TEXT", "'  \n\t', EMPTY_TEXT", "'\uFEFF', EMPTY_TEXT", "'质\0量', BAD_ENCODING"})
    void aFileWithoutTextIsRefusedWithItsReason(String text, UnreadableFile.Reason reason) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @MethodSource("justTooMany")
    void tooLargeFilesAreRefused(int bytes) {
        byte[] content = new byte[bytes];
        Arrays.fill(content, (byte) 'a');

        assertThatThrownBy(() -> FILE.read("speech.txt", content))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.TOO_LARGE));
    }

    static IntStream justTooMany() {
        return IntStream.of(ReadingLimits.STANDARD.characters() + 1, ReadingLimits.STANDARD.bytes() + 1);
    }

    @Test
    void whatNoOneSeesIsLeftOut() {
        assertThat(read("在质量\u202e大会上的\u0007讲话\u200b\r\n" + BODY).getFirst().text())
                .startsWith("在质量大会上的讲话\n今天");
    }

    @Test
    void blanksThatKeepALineTogetherAreBlanks() {
        String indent = "\u00a0\u00a0\u2003";

        assertThat(read(indent + "在质量大会上的讲话\n" + indent + "下载\u00a0相关\u00a0举报\n" + indent + BODY)
                        .getFirst()
                        .text())
                .isEqualTo("在质量大会上的讲话\n   " + BODY);
    }

    @Test
    void marksOfMarkdownAreLeftOut() {
        assertThat(read("# 在质量大会上的讲话\n\n## 一、总体要求\n" + BODY + "\n| 序号 | 任务 | 单位 |\n|---|:-:|---|\n| 1 | 普查 | 市局 |")
                        .getFirst()
                        .text())
                .contains("讲话\n\n一、总体要求\n", "| 序号 | 任务 | 单位 |\n| 1 |");
    }
}
