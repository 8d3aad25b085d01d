package com.ecomify.localstack.elasticsearch.modules;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A token filter factory around a Lucene filter's constructor. */
record LuceneFilterFactory(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return filter.apply(input);
    }

    /** The same for a filter that works on single tokens, so that keyword normalizers may use it too. */
    record Normalizing(String name, UnaryOperator<TokenStream> filter) implements NormalizingTokenFilterFactory {

        @Override
        public TokenStream create(TokenStream input) {
            return filter.apply(input);
        }

        @Override
        public TokenStream normalize(TokenStream input) {
            return filter.apply(input);
        }
    }
}
