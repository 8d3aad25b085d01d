package com.ecomify.product.search;

import com.ecomify.common.errors.ProblemException;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps an index of the present mapping behind the alias. Looks at what is there and takes the next step: makes the first
 * index, or begins to build one beside the old one, or swaps when every store is in it. Each step is one request that
 * Elasticsearch takes once, so several instances and crashes do no harm.
 */
@Component
class SearchIndexJob {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexJob.class);

    private final SearchIndexes indexes;
    private final SearchStores stores;
    private final Clock clock;
    private boolean rebuildWanted;

    SearchIndexJob(SearchIndexes indexes, SearchStores stores, SearchProperties properties, Clock clock) {
        this.indexes = indexes;
        this.stores = stores;
        this.clock = clock;
        this.rebuildWanted = properties.rebuild();
    }

    @Scheduled(fixedDelayString = "${ecomify.search.check-every:2s}")
    synchronized void check() {
        try {
            step();
        } catch (ProblemException e) {
            log.debug("the search index cannot be looked after now: {}", e.getMessage());
        }
    }

    /** Builds a new index beside the one that is searched. */
    synchronized void rebuild() {
        indexes.create(indexes.name("-" + clock.instant().getEpochSecond()));
        step();
    }

    private void step() {
        Set<String> searched = indexes.searched();
        Set<String> building = new TreeSet<>(indexes.written());
        building.removeAll(searched);
        if (!building.isEmpty()) {
            String next = building.stream().max(String::compareTo).orElseThrow();
            fillOrSwap(next, searched, building);
        } else if (rebuildWanted) {
            rebuildWanted = false;
            rebuild();
        } else if (searched.stream().noneMatch(name -> name.startsWith(indexes.name("")))) {
            indexes.create(indexes.name(""));
            step();
        }
    }

    private void fillOrSwap(String next, Set<String> searched, Set<String> building) {
        if (!indexes.filling().contains(next)) {
            log.info("building the search index {}", next);
            stores.visitAll();
            indexes.markFilling(next);
        }
        if (stores.allVisited()) {
            Set<String> old = new TreeSet<>(searched);
            old.addAll(building);
            old.remove(next);
            indexes.swap(next, old);
            log.info("searching {} from now on, removed {}", next, old);
        }
    }
}
