package org.qualitygraph.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.text.AlignedText;
import org.qualitygraph.text.Span;

class NormalFormTests {
    private static final Tables TABLES = new Tables(Path.of("import/gazetteer"));
    private static final NormalForm NORMAL_FORM =
            new NormalForm(ScriptConversion.of(TABLES), CharacterForms.of(TABLES));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            我 們在全市25 個鄉鎮推進質量強市建設工作       | 我们在全市25个乡镇推进质量强市建设工作
            透過網際網路最佳化軟體服務,保護智慧財產權     | 通过互联网优化软件服务，保护知识产权
            峯禾祕書處併入檔案科,統計資料彙總             | 峰禾秘书处并入文件科，统计数据汇总
            建立月通报,季点评制度.                        | 建立月通报，季点评制度。
            年内抽查项目不少于１８０个(市住建局负责)      | 年内抽查项目不少于180个（市住建局负责）
            「品質」第一                                  | “质量”第一
            增长1,206件，达到3.5%                         | 增长1,206件，达到3.5%
            实施"双随机"检查                              | 实施“双随机”检查
            """)
    void layoutAndScriptAreBroughtToOneForm(String written, String normal) {
        assertThat(NORMAL_FORM.of(written).normal()).isEqualTo(normal);
    }

    @Test
    void wideGapsStayAsBoundariesOfLists() {
        assertThat(NORMAL_FORM.of("云雾茶　　豆腐乳\t手工挂面").normal()).isEqualTo("云雾茶　豆腐乳　手工挂面");
    }

    @Test
    void aHeadingPartedFromItsBodyByABlankEndsThere() {
        String written = "三、突出重点,扎实做好质量强县各项工作 今年以来，全县各级各部门要按照统一部署，一项一项抓好落实，务求取得实效。";

        assertThat(NORMAL_FORM.of(written).normal()).startsWith("三、突出重点，扎实做好质量强县各项工作。今年以来");
    }

    @Test
    void aQuoteOfTheNormalFormIsFoundInTheOriginal() {
        AlignedText text = NORMAL_FORM.of("市智慧財產權局要設立快速維 權中心");
        int at = text.normal().indexOf("知识产权局");

        assertThat(text.toOriginal(new Span(at, at + 5)).of(text.original())).isEqualTo("智慧財產權局");
        int end = text.normal().indexOf("维权中心");
        assertThat(text.toOriginal(new Span(end, end + 4)).of(text.original())).isEqualTo("維 權中心");
    }
}
