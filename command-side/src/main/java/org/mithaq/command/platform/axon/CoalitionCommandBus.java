package org.mithaq.command.platform.axon;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.common.Registration;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A command bus on which commands of one coalition are strictly serial and coalitions are independent.
 *
 * <p>The commands that wait for a coalition are handled together in one {@link BatchingUnitOfWork}, so that they share
 * a commit: each has its own result, and what they record is one append. When a handler fails, nothing of the batch is
 * kept and its commands are handled one by one, so that the failure is that command's alone. When the commit fails, all
 * of them fail, for none was recorded or none is known to be. Thread-safe.
 */
final class CoalitionCommandBus implements CommandBus, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CoalitionCommandBus.class);

    /** Most commands handled together: enough to share a commit, few enough to answer soon. */
    private static final int BATCH = 200;

    private final Map<String, Mailbox> mailboxes = new ConcurrentHashMap<>();
    private final Map<String, MessageHandler<? super CommandMessage<?>>> handlers = new ConcurrentHashMap<>();
    private final List<MessageHandlerInterceptor<? super CommandMessage<?>>> handlerInterceptors =
            new CopyOnWriteArrayList<>();
    private final List<MessageDispatchInterceptor<? super CommandMessage<?>>> dispatchInterceptors =
            new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (CommandMessage<? extends C> sent, CommandResultMessage<?> result) -> {
            if (result.isExceptional()) {
                LOG.warn("{} failed", sent.getCommandName(), result.exceptionResult());
            }
        });
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandMessage<C> intercepted = intercept(command);
        Waiting<C, R> waiting = new Waiting<>(intercepted, callback);
        String coalition =
                ((CommandRequest) intercepted.getPayload()).coalition().value();
        mailboxes.compute(coalition, (id, existing) -> {
            Mailbox mailbox = existing == null ? new Mailbox(id) : existing;
            mailbox.waiting.add(waiting);
            if (existing == null) {
                workers.execute(mailbox::work);
            }
            return mailbox;
        });
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        handlers.put(commandName, handler);
        return () -> handlers.remove(commandName, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        dispatchInterceptors.add(interceptor);
        return () -> dispatchInterceptors.remove(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        handlerInterceptors.add(interceptor);
        return () -> handlerInterceptors.remove(interceptor);
    }

    /** Lets the commands that wait be handled, for at most half a minute. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(30, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked") // an interceptor may add to a command, not turn it into another
    private <C> CommandMessage<C> intercept(CommandMessage<C> command) {
        CommandMessage<?> intercepted = command;
        for (MessageDispatchInterceptor<? super CommandMessage<?>> interceptor : dispatchInterceptors) {
            intercepted = (CommandMessage<?>) interceptor.handle(intercepted);
        }
        return (CommandMessage<C>) intercepted;
    }

    private Object handle(BatchingUnitOfWork<CommandMessage<?>> work) throws Exception {
        CommandMessage<?> message = work.getMessage();
        MessageHandler<? super CommandMessage<?>> handler = handlers.get(message.getCommandName());
        if (handler == null) {
            throw new NoHandlerForCommandException(message);
        }
        return new DefaultInterceptorChain<>(work, handlerInterceptors, handler).proceed();
    }

    /** The commands that wait for one coalition; there is a mailbox only while there are some. */
    private final class Mailbox {
        private final String coalition;
        private final Queue<Waiting<?, ?>> waiting = new ArrayDeque<>();

        Mailbox(String coalition) {
            this.coalition = coalition;
        }

        void work() {
            for (List<Waiting<?, ?>> batch = next(); !batch.isEmpty(); batch = next()) {
                handleTogether(batch);
            }
        }

        private List<Waiting<?, ?>> next() {
            List<Waiting<?, ?>> batch = new ArrayList<>();
            mailboxes.compute(coalition, (id, self) -> {
                while (batch.size() < BATCH && !waiting.isEmpty()) {
                    batch.add(waiting.remove());
                }
                return batch.isEmpty() ? null : self;
            });
            return batch;
        }
    }

    private void handleTogether(List<Waiting<?, ?>> batch) {
        Map<CommandMessage<?>, Object> results = new HashMap<>();
        List<CommandMessage<?>> messages = new ArrayList<>(batch.size());
        batch.forEach(waiting -> messages.add(waiting.message));
        BatchingUnitOfWork<CommandMessage<?>> work = new BatchingUnitOfWork<>(messages);
        Throwable failure = work.executeWithResult(
                        () -> {
                            CommandMessage<?> message = work.getMessage();
                            results.put(message, handle(work));
                            return null;
                        },
                        RollbackConfigurationType.ANY_THROWABLE)
                .optionalExceptionResult()
                .orElse(null);
        boolean allHandled = results.size() == batch.size();
        if (failure != null && !allHandled && batch.size() > 1) {
            batch.forEach(waiting -> handleTogether(List.of(waiting)));
            return;
        }
        batch.forEach(waiting -> waiting.complete(results.get(waiting.message), failure));
    }

    /** A command that waits, and who waits for its result. */
    private static final class Waiting<C, R> {
        private final CommandMessage<C> message;
        private final CommandCallback<? super C, ? super R> callback;

        Waiting(CommandMessage<C> message, CommandCallback<? super C, ? super R> callback) {
            this.message = message;
            this.callback = callback;
        }

        @SuppressWarnings("unchecked") // the handler of a command gives what its caller waits for
        void complete(@Nullable Object result, @Nullable Throwable failure) {
            callback.onResult(
                    message,
                    failure == null
                            ? new GenericCommandResultMessage<>((R) Objects.requireNonNull(result))
                            : asCommandResultMessage(failure));
        }
    }
}
