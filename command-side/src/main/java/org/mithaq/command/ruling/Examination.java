package org.mithaq.command.ruling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Advisory;
import org.mithaq.events.Event;
import org.mithaq.events.RefusalEvent.BrokenRule;
import org.mithaq.events.Visibility;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

/**
 * Examines the rules a command is subject to, one after the other, and sums them up as a {@link Ruling}.
 *
 * <p>The level of a rule is the rulebook's, or {@code INV} where the coalition's charter raised it. Every rule is
 * examined, so that a refusal names all that were broken. A fault counts only when no rule is broken. For one thread.
 */
public final class Examination {

    private final CoalitionState state;
    private final Context context;
    private final Rulebook rulebook = Rulebook.standard();
    private final List<BrokenRule> broken = new ArrayList<>();
    private final List<Advisory> advisories = new ArrayList<>();
    private @Nullable Fault fault;

    private Examination(CoalitionState state, Context context) {
        this.state = state;
        this.context = context;
    }

    /** Begins an examination. */
    public static Examination of(CoalitionState state, Context context) {
        return new Examination(state, context);
    }

    /** Notes whether a rule is kept, with the facts looked at. */
    public Examination rule(String id, boolean kept, Fact... facts) {
        if (!kept) {
            note(id, null, rulebook.rule(id).level(), facts);
        }
        return this;
    }

    /** Notes whether one clause of a rule is kept. */
    public Examination clause(String id, String clause, boolean kept, Fact... facts) {
        if (!kept) {
            note(id, clause, rulebook.clause(id, clause).level(), facts);
        }
        return this;
    }

    /** Notes R-077: what every member may read is not classified more narrowly without a reason. */
    public Examination openToMembers() {
        Visibility visibility = context.visibility();
        boolean open = visibility != Visibility.BODY && visibility != Visibility.ORG_PRIVATE;
        return rule("R-077", open, Fact.fact("visibility", String.valueOf(visibility)));
    }

    /** Notes what makes the command impossible; the first such fault counts. */
    public Examination possible(boolean possible, Supplier<Fault> otherwise) {
        if (!possible && fault == null) {
            fault = otherwise.get();
        }
        return this;
    }

    /** The ruling: {@code events} are asked for only when nothing stands in the way. */
    public Ruling accept(Supplier<List<Event>> events) {
        if (!broken.isEmpty()) {
            return new Ruling.Refused(List.copyOf(broken));
        }
        if (fault != null) {
            return new Ruling.Impossible(fault);
        }
        return new Ruling.Accepted(List.copyOf(events.get()), List.copyOf(advisories));
    }

    /** The ruling for a command with a single event. */
    public Ruling acceptOne(Supplier<? extends Event> event) {
        return accept(() -> List.of(event.get()));
    }

    private void note(String id, @Nullable String clause, Level level, Fact... facts) {
        Level applied = raised(rulebook.rule(id), level);
        Map<String, Object> named = new LinkedHashMap<>();
        for (Fact fact : facts) {
            named.put(fact.name(), fact.value());
        }
        switch (applied) {
            case INV -> broken.add(new BrokenRule(id, clause, applied.name(), named));
            case JUST -> {
                if (context.justification() == null) {
                    broken.add(new BrokenRule(id, clause, applied.name(), named));
                } else {
                    advisories.add(new Advisory(id, clause, applied.name(), named));
                }
            }
            case ADV -> advisories.add(new Advisory(id, clause, applied.name(), named));
            case REP -> {
                // a view reports it; nothing is done at the command
            }
        }
    }

    private Level raised(Rule rule, Level level) {
        return level.raisable() && state.charter().raises(rule.id()) ? Level.INV : level;
    }
}
