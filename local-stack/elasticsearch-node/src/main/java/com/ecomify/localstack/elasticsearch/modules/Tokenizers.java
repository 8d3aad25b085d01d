package com.ecomify.localstack.elasticsearch.modules;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers by the names that index settings use; {@code standard} is part of the server itself. */
final class Tokenizers {

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> all() {
        return Map.of(
                "keyword", fixed(KeywordTokenizer::new),
                "whitespace", fixed(WhitespaceTokenizer::new),
                "letter", fixed(LetterTokenizer::new),
                "ngram",
                        (index, environment, name, settings) -> TokenizerFactory.newFactory(
                                name, () -> new NGramTokenizer(min(settings), max(settings))),
                "edge_ngram",
                        (index, environment, name, settings) ->
                                TokenizerFactory.newFactory(name, () -> new EdgeNgramsOf(settings)));
    }

    private static AnalysisProvider<TokenizerFactory> fixed(Supplier<Tokenizer> tokenizer) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, tokenizer);
    }

    private static int min(Settings settings) {
        return settings.getAsInt("min_gram", 1);
    }

    private static int max(Settings settings) {
        return settings.getAsInt("max_gram", 2);
    }

    private static final class EdgeNgramsOf extends EdgeNGramTokenizer {

        private final Set<String> classes;

        private EdgeNgramsOf(Settings settings) {
            super(min(settings), max(settings));
            this.classes = Set.copyOf(settings.getAsList("token_chars"));
        }

        @Override
        protected boolean isTokenChar(int character) {
            return classes.isEmpty()
                    || (classes.contains("letter") && Character.isLetter(character))
                    || (classes.contains("digit") && Character.isDigit(character))
                    || (classes.contains("whitespace") && Character.isWhitespace(character));
        }
    }
}
