package org.qualitygraph.importing;

import java.util.List;
import org.qualitygraph.annotation.RegionNames;
import org.qualitygraph.annotation.ScriptConversion;
import org.qualitygraph.gazetteer.Tables;
import org.qualitygraph.graph.FunctionLineage;
import org.qualitygraph.graph.QualityGraphSettings;
import org.qualitygraph.graph.RegionDirectory;
import org.qualitygraph.graph.ScriptFolding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The reader is opened by the first import: its dictionaries cost a second and some memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportConfiguration {

    @Bean
    @Lazy
    SpeechSource speechSource(QualityGraphSettings settings) {
        return new GazetteerSource(FactReader.open(settings.gazetteerDirectory()));
    }

    @Bean
    FreeSpace freeSpace(QualityGraphSettings settings, ImportSettings imports) {
        return FreeSpace.around(List.of(settings.dataDirectory(), imports.spool()));
    }

    @Bean
    @Lazy
    RegionDirectory regionDirectory(QualityGraphSettings settings) {
        return new GazetteerRegions(RegionNames.of(new Tables(settings.gazetteerDirectory())));
    }

    @Bean
    @Lazy
    ScriptFolding scriptFolding(QualityGraphSettings settings) {
        return ScriptConversion.of(new Tables(settings.gazetteerDirectory()))::toSimplified;
    }

    @Bean
    @Lazy
    FunctionLineage functionLineage(QualityGraphSettings settings) {
        return new GazetteerLineage(new Tables(settings.gazetteerDirectory()));
    }
}
