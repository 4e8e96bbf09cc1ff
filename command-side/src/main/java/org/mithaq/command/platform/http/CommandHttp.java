package org.mithaq.command.platform.http;

import java.time.Clock;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** All of this package; needs {@link Commands}, a {@link CommandCatalogue} and a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
@Import({CommandEndpoint.class, CommandList.class, CommandSchemas.class, CommandPaths.class})
public class CommandHttp {

    @Bean
    CommandDesk commandDesk(Commands commands) {
        return new CommandDesk(commands);
    }
}
