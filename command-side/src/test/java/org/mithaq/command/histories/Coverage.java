package org.mithaq.command.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.command.histories.Author.Sending;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.events.DecisionEvent.DecisionRecorded;

/** Which commands were tried in the histories of a run, and which of them came to something. For one thread. */
final class Coverage {

    /** Fewer histories than this say nothing of the rare commands. */
    private static final int ENOUGH = 500;

    private static final int LEAST_ACCEPTED_PERCENT = 80;

    /** So much has to come together for these that a run may do without: every other command happens in every run. */
    private static final Set<String> RARE =
            Set.of("adopt-charter", "approve-action-plan", "escalate-conflict", "expel-member", "launch-campaign");

    private final Map<String, Integer> tried = new HashMap<>();
    private final Map<String, Integer> accepted = new HashMap<>();
    private int histories;
    private long byProxy;
    private int inWriting;

    void count(History history) {
        histories++;
        history.told(this::count);
        byProxy += history.coalition().log().stream()
                .filter(envelope -> envelope.event() instanceof DecisionRecorded made
                        && !made.proxies().isEmpty())
                .count();
    }

    private void count(Sending sending, Answer answer) {
        tried.merge(sending.name(), 1, Integer::sum);
        if (answer instanceof Answer.Accepted now && !now.repeated()) {
            accepted.merge(sending.name(), 1, Integer::sum);
            inWriting += InWriting.rests(sending.request().command()) ? 1 : 0;
        }
    }

    /** Every command was tried, every one but the rare was accepted, and some decisions were made by proxy. */
    void check() {
        if (histories < ENOUGH) {
            return;
        }
        List<String> all = Intentions.standard().names();
        assertThat(tried.keySet())
                .as("tried: give a command that never comes up a share in Intentions")
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).containsAll(RARE);
        assertThat(all.stream().filter(name -> !accepted.containsKey(name) && !RARE.contains(name)))
                .as(
                        "never accepted in %d histories: let Candidates offer ids that fit the places in the command, or"
                                + " Fitting make its parts agree",
                        histories)
                .isEmpty();
        assertThat(byProxy).as("decisions with a proxy").isPositive();
        assertThat(inWriting).as("rested on a decision in writing").isPositive();
        assertThat(accepted.size() * 100).as("accepted").isGreaterThanOrEqualTo(LEAST_ACCEPTED_PERCENT * all.size());
    }
}
