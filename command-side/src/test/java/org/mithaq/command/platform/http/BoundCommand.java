package org.mithaq.command.platform.http;

import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.ruling.Command;

/** Commands as the edge binds them, for tests of other packages. */
public final class BoundCommand {

    private static final CommandCatalogue CATALOGUE = CommandCatalogue.scan();

    private BoundCommand() {}

    /** The command of that name with that body. */
    public static Command of(String name, String body) {
        return CommandBody.bind(CATALOGUE.find(name).orElseThrow(), body).command();
    }
}
