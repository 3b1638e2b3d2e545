package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvIT extends RestTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # address                                 | header holds                        | a row holds
            /api/speeches?host=云州市                  | id,source,part,title                | yunzhou.txt,1,在质量强市大会上的讲话
            /api/cities?text=云州                      | id,name,level,code                  | 云州市,prefecture
            /api/departments?city=云州市&text=财政      | region.id,region.name,function      | 云州市,财政
            /api/tasks?city=云州市&role=LEADS          | actors.name,actors.type             | 市场监督管理局；财政局
            /api/awards?text=省长质量奖                | id,name,level,category              | 省长质量奖,province
            /api/enterprises?text=恒岳机械             | id,name,awards                      | 恒岳机械,1
            /api/policies?text=质量强市实施意见         | kind,number,status                  | document,云政发〔2023〕1号,issued
            /api/collectives?text=部门                 | id,name,leads,owns                  | 各部门,0,1,0
            /api/search?q=恒岳机械&kind=enterprise      | kind,id,name,alias,text                   | 恒岳机械
            /api/queries/busiest-departments?size=1    | region,department,tasks             | 市场监督管理局,2
            /api/queries?audience=analyst              | name,zh,en                          | busiest-departments
            /api/policies?text=無此事                  | kind,number,status                  | ''
            """)
    void everyListCanBeATable(String address, String header, String row) {
        HttpResponse<String> byParameter = get(address + "&format=csv");
        HttpResponse<String> byHeader = get(address, "Accept", "text/csv");

        assertThat(byParameter.body()).isEqualTo(byHeader.body()).startsWith("\uFEFF");
        assertThat(byParameter.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(byParameter.headers().firstValue("X-Total-Count")).isPresent();
        assertThat(byParameter.body().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains(header));
        assertThat(byParameter.body().substring(byParameter.body().indexOf('\n')))
                .contains(row);
    }

    @Test
    void theTasksOfADepartmentToo() {
        String id = json("/api/departments?city=云州市&text=财政").at("/items/0/id").asString();

        assertThat(get("/api/departments/" + id + "/tasks?format=csv").body())
                .contains("SUPPORTS,")
                .contains("开展质量提升行动");
    }
}
