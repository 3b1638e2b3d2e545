package org.qualitygraph.importing;

import org.qualitygraph.graph.QualityGraphSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The reader is opened by the first import: its dictionaries cost a second and some memory. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean
    @Lazy
    SpeechSource speechSource(QualityGraphSettings settings) {
        return FactReader.open(settings.gazetteerDirectory())::read;
    }
}
