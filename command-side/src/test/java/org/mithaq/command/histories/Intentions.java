package org.mithaq.command.histories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.command.StoryLines;
import org.mithaq.command.StoryLines.Sent;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandCatalogue.Entry;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.wire.EventJson;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.Standing;

/** Every command there is, some more often than others, and examples of how each was put. */
final class Intentions {

    /** The commands on which much hangs come up more often, and those that end things less often. */
    private static final Map<String, Integer> SHARES = Map.ofEntries(
            Map.entry("open-meeting", 30),
            Map.entry("schedule-meeting", 12),
            Map.entry("close-meeting", 10),
            Map.entry("give-proxy", 8),
            Map.entry("circulate-minutes", 8),
            Map.entry("approve-minutes", 8),
            Map.entry("record-decision", 30),
            Map.entry("propose-decision", 10),
            Map.entry("ratify-decision", 12),
            Map.entry("refuse-ratification", 6),
            Map.entry("request-rediscussion", 20),
            Map.entry("support-rediscussion", 12),
            Map.entry("grant-rediscussion", 14),
            Map.entry("refuse-rediscussion", 8),
            Map.entry("supersede-decision", 16),
            Map.entry("rescind-decision", 10),
            Map.entry("reaffirm-decision", 8),
            Map.entry("open-written-procedure", 12),
            Map.entry("withdraw-written-procedure", 12),
            Map.entry("seat-body", 8),
            Map.entry("grant-mandate", 8),
            Map.entry("issue-statement", 10),
            Map.entry("amend-charter", 5),
            Map.entry("withdraw-member", 2),
            Map.entry("expel-member", 3),
            Map.entry("dissolve-body", 2),
            Map.entry("close-coalition", 1));

    private static final int USUAL = 4;

    private static final Map<Stage, List<String>> DUE = Map.of(
            Stage.GATHERING, List.of("support-rediscussion"),
            Stage.COMPLETE, List.of("grant-rediscussion", "grant-rediscussion", "refuse-rediscussion"),
            Stage.REFUSED, List.of("appeal-rediscussion"),
            Stage.APPEALED, List.of("grant-rediscussion"),
            Stage.GRANTED, List.of("supersede-decision", "rescind-decision", "reaffirm-decision"));

    private static final List<String> BEFORE_FOUNDING =
            List.of("assess-readiness", "found-coalition", "found-coalition", "register-party", "classify-stakeholder");

    private static final Intentions STANDARD = new Intentions(CommandCatalogue.scan());

    private final List<Entry> entries;
    private final List<Entry> shares = new ArrayList<>();
    private final Map<String, List<Command>> examples = new HashMap<>();

    private Intentions(CommandCatalogue catalogue) {
        entries = catalogue.entries().stream().filter(Intentions::ofTheProduct).toList();
        for (Entry entry : entries) {
            for (int i = 0; i < SHARES.getOrDefault(entry.name(), USUAL); i++) {
                shares.add(entry);
            }
            List<Command> of = new ArrayList<>();
            of.add(EventJson.mapper().readValue(entry.example(), entry.type()));
            examples.put(entry.name(), of);
        }
        Stream.of("COA-YV", "COA-WSL")
                .flatMap(coalition -> StoryLines.sent(Beginning.STORY, coalition).stream())
                .map(Sent::command)
                .forEach(command -> examplesOf(catalogue.nameOf(command)).add(command));
    }

    static Intentions standard() {
        return STANDARD;
    }

    /** The name of every command. */
    List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }

    /** Tests of the platform bring commands of their own. */
    private static boolean ofTheProduct(Entry entry) {
        return !entry.type().getPackageName().startsWith("org.mithaq.command.platform");
    }

    /** How many shares there are. */
    int count() {
        return shares.size();
    }

    /** The name of the command that the act is about; before there is a coalition, often what founds one. */
    String name(Act act, Moment moment) {
        CoalitionState state = moment.state();
        Dice dice = moment.dice();
        if (!state.foundations().founded() && dice.chance(50)) {
            return dice.one(BEFORE_FOUNDING);
        }
        List<String> due = due(moment);
        return due.isEmpty() || dice.chance(80)
                ? shares.get(act.intention() % shares.size()).name()
                : dice.one(due);
    }

    /** What waits for somebody: requests, reopened decisions, acts to be ratified, meetings. */
    private static List<String> due(Moment moment) {
        CoalitionState state = moment.state();
        List<String> due = new ArrayList<>();
        state.rediscussions().requests().values().stream()
                .map(request -> request.stageOn(moment.today()))
                .distinct()
                .forEach(stage -> due.addAll(DUE.getOrDefault(stage, List.of())));
        if (state.decisions().decisions().keySet().stream()
                .anyMatch(made -> state.decisions().standing(made, moment.today()) == Standing.PENDING_RATIFICATION)) {
            due.addAll(List.of("ratify-decision", "ratify-decision", "refuse-ratification", "refuse-ratification"));
        }
        boolean inSession =
                state.meetings().meetings().values().stream().anyMatch(meeting -> meeting.status() == Status.OPEN);
        if (state.writtenProcedures().procedures().values().stream().anyMatch(Procedure::open)) {
            due.addAll(List.of("cast-vote", "cast-vote", "cast-vote", "close-written-procedure"));
        }
        InWriting.due(state).forEach(name -> due.addAll(List.of(name, name)));
        due.addAll(
                inSession
                        ? List.of("record-decision", "record-decision", "close-meeting", "record-arrival", "give-proxy")
                        : List.of("open-meeting", "schedule-meeting"));
        return due.stream().sorted().toList();
    }

    /** How the command was put in its documentation and in the story. */
    List<Command> examplesOf(String name) {
        return examples.getOrDefault(name, List.of());
    }
}
