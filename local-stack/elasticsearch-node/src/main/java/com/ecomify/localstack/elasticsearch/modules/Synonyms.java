package com.ecomify.localstack.elasticsearch.modules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;

/** Synonym rules in Solr's notation, given inline in the index settings. */
final class Synonyms {

    private Synonyms() {}

    static UnaryOperator<TokenStream> filter(Settings settings) {
        SynonymMap synonyms = parse(settings);
        // Lucene refuses a synonym filter without a single rule.
        return synonyms.fst == null ? UnaryOperator.identity() : input -> new SynonymGraphFilter(input, synonyms, true);
    }

    private static SynonymMap parse(Settings settings) {
        String rules = String.join("\n", settings.getAsList("synonyms"));
        try (var analyzer = new LowerCaseWords()) {
            var parser = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
            parser.parse(new StringReader(rules));
            return parser.build();
        } catch (ParseException e) {
            throw new IllegalArgumentException("Synonym rules do not parse: " + rules, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LowerCaseWords extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }
    }
}
