/** What order-service publishes: facts about orders, and the commands of its checkout. */
@NullMarked
package com.ecomify.common.contract.order;

import org.jspecify.annotations.NullMarked;
