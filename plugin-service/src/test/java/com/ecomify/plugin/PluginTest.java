package com.ecomify.plugin;

import com.ecomify.common.testing.ServiceTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A {@link ServiceTest} with a {@link Receiver} that webhooks may be sent to and a {@link MailLine} that can be cut. */
@ServiceTest
@Import(PluginTestSupport.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PluginTest {}
