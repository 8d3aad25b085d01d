/**
 * Stand-in for the modules {@code analysis-common} and {@code rest-root}, which are part of every Elasticsearch
 * distribution but are not published on Maven Central. Same names and settings, on the same Lucene classes, for the parts
 * that a catalogue search uses; search tests should also run against a real distribution where one is available.
 */
@NullMarked
package com.ecomify.localstack.elasticsearch.modules;

import org.jspecify.annotations.NullMarked;
