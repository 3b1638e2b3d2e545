package org.qualitygraph.web;

import java.util.Map;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of questions. */
final class CatalogueAddress {
    private CatalogueAddress() {}

    static String of(CatalogueQuestion question) {
        return CatalogueController.ADDRESS + "/" + question.name();
    }

    /** {@return the question's example as an address} */
    static String example(CatalogueQuestion question) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(of(question));
        Map<String, String> values = examples(question);
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** {@return the parameters of the question's example by name} */
    static Map<String, String> examples(CatalogueQuestion question) {
        return UriComponentsBuilder.newInstance()
                .query(question.example())
                .build()
                .getQueryParams()
                .toSingleValueMap();
    }
}
