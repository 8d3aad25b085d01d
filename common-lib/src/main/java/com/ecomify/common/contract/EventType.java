package com.ecomify.common.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names an event or command on the wire. The name and the topic are part of the contract and never change. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** Such as {@code order.placed}; a second, incompatible form is {@code order.placed.v2}. */
    String value();

    String topic();
}
