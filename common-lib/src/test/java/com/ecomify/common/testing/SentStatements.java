package com.ecomify.common.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Records the statements that the service sends, with their parameters, while somebody asks for them. */
final class SentStatements implements QueryExecutionListener {

    private final List<Sent> statements = new CopyOnWriteArrayList<>();
    private volatile Whose recorded = Whose.NOBODYS;
    private volatile Thread caller = Thread.currentThread();

    /** Those that {@code work} causes on this thread and on the web server's. */
    List<Sent> by(Runnable work) {
        caller = Thread.currentThread();
        statements.clear();
        recorded = Whose.REQUESTS;
        work.run();
        recorded = Whose.NOBODYS;
        return List.copyOf(statements);
    }

    /** Those of all threads within {@code time}. */
    List<Sent> within(Duration time) throws InterruptedException {
        statements.clear();
        recorded = Whose.EVERYBODYS;
        Thread.sleep(time);
        recorded = Whose.NOBODYS;
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Thread thread = Thread.currentThread();
        boolean wanted = switch (recorded) {
            case NOBODYS -> false;
            case EVERYBODYS -> true;
            case REQUESTS -> thread.equals(caller) || thread.getName().startsWith("tomcat-handler");
        };
        for (QueryInfo query : queries) {
            if (wanted && !query.getQuery().contains("set_config('app.current_store_id'")) {
                List<List<ParameterSetOperation>> rows = query.getParametersList();
                statements.add(new Sent(query.getQuery(), rows.isEmpty() ? List.of() : rows.getFirst()));
            }
        }
    }

    /** @param parameters of the first row of a batch */
    record Sent(String sql, List<ParameterSetOperation> parameters) {}

    private enum Whose {
        NOBODYS,
        REQUESTS,
        EVERYBODYS
    }

    static final class DataSourceWrapper implements BeanPostProcessor {

        private final SentStatements statements;

        DataSourceWrapper(SentStatements statements) {
            this.statements = statements;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource dataSource
                    ? ProxyDataSourceBuilder.create(dataSource)
                            .listener(statements)
                            .build()
                    : bean;
        }
    }
}
