package org.mithaq.command.platform.axon;

import java.util.concurrent.CompletableFuture;

/** Where commands are sent. */
public interface Commands {

    /**
     * Sends a command. The future completes with an answer once it is durable (for an event or a refusal), or
     * exceptionally with a {@link NoOutcomeException} when the log cannot be written or it is unknown whether it was:
     * sending the same command again under the same id is then safe. Thread-safe.
     */
    CompletableFuture<Answer> send(CommandRequest request);
}
