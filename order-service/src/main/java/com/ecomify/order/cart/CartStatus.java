package com.ecomify.order.cart;

enum CartStatus {
    OPEN,
    CLOSED
}
