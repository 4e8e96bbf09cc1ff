package org.mithaq.command;

import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.http.CommandHttp;
import org.mithaq.web.WebEdge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything of the command side that does not depend on where the log is: whoever imports it adds
 * {@link org.mithaq.command.platform.axon.Commands}.
 */
@Configuration(proxyBeanMethods = false)
@Import({WebEdge.class, CommandHttp.class})
public class CommandSide {

    @Bean
    CommandCatalogue commandCatalogue() {
        return CommandCatalogue.scan();
    }
}
