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
 * Counts the SQL statements of requests: those that run on the web server's threads or on the test's own. Setting the store
 * of a transaction is not counted, nor is what background workers do meanwhile.
 */
public final class SqlCounter implements QueryExecutionListener {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private volatile Thread caller = Thread.currentThread();

    SqlCounter() {}

    /** The statements that {@code work} caused, in order; an assertion on the list shows them when it fails. */
    public List<String> statementsOf(Runnable work) {
        caller = Thread.currentThread();
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Thread thread = Thread.currentThread();
        if (!thread.equals(caller) && !thread.getName().startsWith("tomcat-handler")) {
            return;
        }
        for (QueryInfo query : queries) {
            if (!query.getQuery().contains("set_config('app.current_store_id'")) {
                statements.add(query.getQuery());
            }
        }
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
