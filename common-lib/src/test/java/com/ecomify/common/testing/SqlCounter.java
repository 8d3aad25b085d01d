package com.ecomify.common.testing;

import com.ecomify.common.ids.StoreId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts SQL statements: those of requests, which run on the web server's threads or on the test's own, or those of a whole
 * story, consumers and deadline handlers included. Setting the store of a transaction is not counted, nor is what serves
 * many transactions at once: the relay of the outbox and the look for due deadlines.
 */
public final class SqlCounter implements QueryExecutionListener {

    private static final String BINDING = "set_config('app.current_store_id'";

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Thread caller = Thread.currentThread();
    private volatile @Nullable String wholeStoryOf;

    /** The store that each connection worked for last. */
    private final Map<String, String> stores = new ConcurrentHashMap<>();

    SqlCounter() {}

    /** The statements that {@code work} caused, in order; an assertion on the list shows them when it fails. */
    public List<String> statementsOf(Runnable work) {
        caller = Thread.currentThread();
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    /** What the service did for one store while {@code work} ran, on whatever thread but the test's own. */
    public List<String> statementsOfAll(StoreId store, Runnable work) {
        caller = Thread.currentThread();
        statements.clear();
        wholeStoryOf = store.toString();
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            wholeStoryOf = null;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            if (query.getQuery().contains(BINDING)) {
                stores.put(execution.getConnectionId(), boundStore(query));
            } else if (isCounted(execution.getConnectionId())) {
                statements.add(query.getQuery());
            }
        }
    }

    private boolean isCounted(String connection) {
        Thread thread = Thread.currentThread();
        String store = wholeStoryOf;
        return store == null
                ? thread.equals(caller) || thread.getName().startsWith("tomcat-handler")
                : !thread.equals(caller) && store.equals(stores.get(connection));
    }

    private static String boundStore(QueryInfo query) {
        return query.getParametersList().stream()
                .flatMap(List::stream)
                .map(each -> String.valueOf(each.getArgs()[1]))
                .findFirst()
                .orElse("");
    }

    static final class DataSourceWrapper implements BeanPostProcessor {

        private final SqlCounter counter;

        DataSourceWrapper(SqlCounter counter) {
            this.counter = counter;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource dataSource
                    ? ProxyDataSourceBuilder.create(dataSource)
                            .listener(counter)
                            .build()
                    : bean;
        }
    }
}
