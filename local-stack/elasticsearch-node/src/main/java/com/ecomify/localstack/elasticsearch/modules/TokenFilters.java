package com.ecomify.localstack.elasticsearch.modules;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The token filters by the names that index settings use. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
        return Map.ofEntries(
                entry("lowercase", normalizing(settings -> LowerCaseFilter::new)),
                entry("trim", normalizing(settings -> TrimFilter::new)),
                entry("asciifolding", normalizing(TokenFilters::asciiFolding)),
                entry("unique", plain(settings -> RemoveDuplicatesTokenFilter::new)),
                entry("length", plain(TokenFilters::length)),
                entry("ngram", plain(TokenFilters::ngram)),
                entry("edge_ngram", plain(TokenFilters::edgeNgram)),
                entry("porter_stem", plain(settings -> PorterStemFilter::new)),
                entry("kstem", plain(settings -> KStemFilter::new)),
                entry("stemmer", plain(TokenFilters::stemmer)),
                entry("word_delimiter_graph", configured(TokenFilters::wordDelimiter)),
                entry("synonym", configured(Synonyms::filter)),
                entry("synonym_graph", configured(Synonyms::filter)));
    }

    private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return input -> new ASCIIFoldingFilter(input, keepOriginal);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return input -> new LengthFilter(input, min, max);
    }

    private static UnaryOperator<TokenStream> ngram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return input -> new NGramTokenFilter(input, min, max, keepOriginal);
    }

    private static UnaryOperator<TokenStream> edgeNgram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return input -> new EdgeNGramTokenFilter(input, min, max, keepOriginal);
    }

    private static UnaryOperator<TokenStream> stemmer(Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return switch (language) {
            case "english", "porter" -> PorterStemFilter::new;
            case "light_english", "kstem" -> KStemFilter::new;
            case "minimal_english" -> EnglishMinimalStemFilter::new;
            case "possessive_english" -> EnglishPossessiveFilter::new;
            default -> {
                String snowball = language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1);
                yield input -> new SnowballFilter(input, snowball);
            }
        };
    }

    private static UnaryOperator<TokenStream> wordDelimiter(Settings settings) {
        int flags = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS
                | WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE
                | flag(settings, "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
                | flag(settings, "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL);
        return input -> new WordDelimiterGraphFilter(input, flags, null);
    }

    private static int flag(Settings settings, String name, int flag) {
        return settings.getAsBoolean(name, false) ? flag : 0;
    }

    private static AnalysisProvider<TokenFilterFactory> plain(FromSettings filter) {
        return (index, environment, name, settings) -> new LuceneFilterFactory(name, filter.with(settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(FromSettings filter) {
        return (index, environment, name, settings) -> new LuceneFilterFactory.Normalizing(name, filter.with(settings));
    }

    /** For a filter that makes no sense without settings of its own. */
    private static AnalysisProvider<TokenFilterFactory> configured(FromSettings filter) {
        return AnalysisPlugin.requiresAnalysisSettings(plain(filter));
    }

    @FunctionalInterface
    private interface FromSettings {
        UnaryOperator<TokenStream> with(Settings settings);
    }
}
