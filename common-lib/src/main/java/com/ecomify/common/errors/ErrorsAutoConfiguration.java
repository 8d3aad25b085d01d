package com.ecomify.common.errors;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(ProblemHandler.class)
class ErrorsAutoConfiguration {}
