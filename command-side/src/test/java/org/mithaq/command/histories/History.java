package org.mithaq.command.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mithaq.command.histories.Author.Sending;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.LiveCoalition;
import org.mithaq.events.Envelope;

/** One coalition and what becomes of it, act by act. For one thread. */
final class History {

    private final LiveCoalition coalition;
    private final InPlay inPlay;
    private final Author author;
    private final List<Sending> sent = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final Beginning beginning;
    private Instant now;

    History(Beginning beginning) {
        this.beginning = beginning;
        coalition = beginning.coalition().copy();
        inPlay = beginning.inPlay().copy();
        author = new Author(coalition.id());
        now = beginning.now();
    }

    LiveCoalition coalition() {
        return coalition;
    }

    /** What happened and what was refused so far, one line a command; the impossible left no trace but for the last. */
    String story() {
        return IntStream.range(0, sent.size())
                .filter(i -> i == sent.size() - 1 || !(answers.get(i) instanceof Answer.Faulted))
                .mapToObj(i -> Told.line(sent.get(i), answers.get(i)))
                .collect(Collectors.joining("\n", "After " + beginning.name() + ":\n", ""));
    }

    /** Every command that was sent, with its answer. */
    void told(BiConsumer<Sending, Answer> listener) {
        for (int i = 0; i < sent.size(); i++) {
            listener.accept(sent.get(i), answers.get(i));
        }
    }

    /** Somebody acts; {@code check} looks at what came of it. */
    void play(Act act, BiConsumer<Sending, Answer> check) {
        Sending sending = author.request(act, coalition.state(), inPlay, now, sent);
        if (sending == null) {
            return;
        }
        now = sending.at();
        int before = coalition.log().size();
        Answer answer = coalition.send(sending.request(), now);
        List<Envelope> log = coalition.log();
        log.subList(before, log.size()).forEach(inPlay::see);
        sent.add(sending);
        answers.add(answer);
        check.accept(sending, answer);
    }
}
