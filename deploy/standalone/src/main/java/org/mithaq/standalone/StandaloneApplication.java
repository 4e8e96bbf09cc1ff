package org.mithaq.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The web application on top of the broker and the views. It finds nothing by scanning: what it serves is the list
 * below, and each side brings its own beans.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    org.mithaq.command.CommandEngine.class,
    org.mithaq.query.QuerySide.class,
})
class StandaloneApplication {}
