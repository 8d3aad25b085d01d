/**
 * The published language of the services: one sub-package per publisher, records and enums only, over the JDK, money, ids
 * and each other. Only the publisher constructs its records. Optional fields may be added; anything else is a new type.
 */
@NullMarked
package com.ecomify.common.contract;

import org.jspecify.annotations.NullMarked;
