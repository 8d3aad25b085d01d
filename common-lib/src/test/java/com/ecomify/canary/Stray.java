package com.ecomify.canary;

/** Breaks: the root holds the application only. */
class Stray {}
