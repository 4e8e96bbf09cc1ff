package org.mithaq.query.platform.page;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Expressions of templates that are used again and again are compiled: a page of the audit trail holds thousands. One that
 * meets a value of another type than before is interpreted for that time.
 */
@Configuration(proxyBeanMethods = false)
class Templates {

    Templates(SpringTemplateEngine engine) {
        engine.setEnableSpringELCompiler(true);
    }
}
