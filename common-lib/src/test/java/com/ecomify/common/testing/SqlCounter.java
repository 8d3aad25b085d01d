package com.ecomify.common.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts SQL statements: those of requests, which run on the web server's threads or on the test's own, or those of a whole
 * story, consumers and deadline handlers included. Setting the store of a transaction is not counted, nor is what serves
 * many transactions at once: the relay of the outbox and the look for due deadlines.
 */
public final class SqlCounter implements QueryExecutionListener {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Thread caller = Thread.currentThread();
    private volatile boolean wholeStory;

    SqlCounter() {}

    /** The statements that {@code work} caused, in order; an assertion on the list shows them when it fails. */
    public List<String> statementsOf(Runnable work) {
        caller = Thread.currentThread();
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    /**
     * What the service did in all while {@code work} ran, on whatever thread but the test's own. Nothing else may be going on
     * in the service.
     */
    public List<String> statementsOfAll(Runnable work) {
        caller = Thread.currentThread();
        wholeStory = true;
        statements.clear();
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            wholeStory = false;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Thread thread = Thread.currentThread();
        if (!isCounted(thread)) {
            return;
        }
        for (QueryInfo query : queries) {
            if (!query.getQuery().contains("set_config('app.current_store_id'")) {
                statements.add(query.getQuery());
            }
        }
    }

    private boolean isCounted(Thread thread) {
        return wholeStory
                ? !thread.equals(caller) && !thread.getName().equals("deadlines")
                : thread.equals(caller) || thread.getName().startsWith("tomcat-handler");
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
