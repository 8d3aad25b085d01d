package com.ecomify.product.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the jobs of this service run. */
@Configuration
@EnableScheduling
class SchedulingConfiguration {}
