package com.ecomify.common.deadlines;

import java.util.UUID;

/**
 * What happens when a deadline of one kind is due. Called outside of any transaction, in the scope of the deadline's store,
 * by one instance at a time.
 */
public interface DeadlineHandler {

    /** A stable name, unique per service. */
    String kind();

    /**
     * Has to end with {@link Deadlines#clear}, {@link Deadlines#set} or {@link Deadlines#postpone} in the transaction of its
     * effect. A deadline that is left alone, as by a crash or an exception, is due again after a minute.
     *
     * @param subject the id that the deadline was set for
     * @param attempt 1 for the first call since it was set
     */
    void due(UUID subject, int attempt);
}
