package com.ecomify.localstack.elasticsearch.modules;

import java.io.Reader;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.elasticsearch.index.analysis.CharFilterFactory;

record HtmlStripFactory(String name) implements CharFilterFactory {

    @Override
    public Reader create(Reader reader) {
        return new HTMLStripCharFilter(reader);
    }
}
