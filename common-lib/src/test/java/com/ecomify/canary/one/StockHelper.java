package com.ecomify.canary.one;

/** Breaks: no class has an empty name. */
class StockHelper {}
