package org.qualitygraph.web;

import java.util.List;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.catalogue.CatalogueQuestion.About;
import org.qualitygraph.query.catalogue.Column;
import org.qualitygraph.query.catalogue.Parameter;

/**
 * A question in the list of those that can be asked by name.
 *
 * @param zh title in Chinese
 * @param en title in English
 * @param example an address that has an answer
 * @param statement its Cypher, parameters as {@code $name}
 */
record CatalogueItem(
        String name,
        String zh,
        String en,
        About about,
        String audience,
        List<Parameter> parameters,
        List<Column> columns,
        String example,
        String statement) {

    static CatalogueItem of(CatalogueQuestion question) {
        return new CatalogueItem(
                question.name(),
                question.zh(),
                question.en(),
                question.about(),
                question.audience(),
                question.parameters(),
                question.columns(),
                CatalogueAddress.example(question),
                question.statement());
    }
}
