package org.mithaq.command.coalition;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.Event;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.FoundingTrigger;
import org.mithaq.rulebook.StructureType;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/**
 * Founds the coalition whose readiness was assessed.
 *
 * @param trigger the occasion, of a closed list
 * @param timeZone the IANA zone in which days are counted; UTC if absent
 * @param language the authoritative language where the two differ; Arabic if absent
 */
@Intention(
        ar = "تأسيس ائتلاف",
        en = "Found a coalition",
        rules = {"R-001", "R-002", "R-003", "R-004", "R-005", "R-011"},
        concern = Concern.COALITION,
        example = """
                {"name": {"ar": "ائتلاف الحي", "en": "Neighbourhood coalition"},
                 "purpose": {"ar": "التصدي لعنف الشباب معاً", "en": "Tackle youth violence together"},
                 "trigger": "DISTURBING_EVENT", "structureType": "PERMANENT_COALITION",
                 "approach": "EMPOWERMENT", "timeZone": "Asia/Damascus"}""")
public record FoundCoalition(
        Text name,
        @Nullable Text purpose,
        @Nullable FoundingTrigger trigger,
        @Nullable Text region,
        @Nullable String timeZone,
        @Nullable Language language,
        @Nullable StructureType structureType,
        @Nullable Approach approach)
        implements Command {

    public FoundCoalition {
        timeZone = timeZone == null ? "UTC" : timeZone;
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("\"timeZone\" is a zone such as Asia/Damascus", unknown);
        }
        language = language == null ? Language.AR : language;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        ReadinessAssessed readiness = state.foundations().readiness();
        List<Integer> noes = readiness == null ? List.of() : noes(readiness.answers());
        return Examination.of(state, context)
                .rule("R-001", purpose != null && purpose.bilingual())
                .rule("R-002", trigger != null)
                .rule("R-003", readiness != null && noes.isEmpty(), fact("questionsAnsweredNo", noes))
                .clause("R-004", "preconditions", readiness != null && met(readiness.preconditions()))
                .clause(
                        "R-004",
                        "needs",
                        readiness != null && !readiness.needs().isEmpty())
                .rule(
                        "R-005",
                        readiness != null && !readiness.barriersAssessed().isEmpty())
                .possible(
                        !state.foundations().founded(),
                        () -> Fault.wrongState("هذا الائتلاف مؤسَّس من قبل", "this coalition is founded already"))
                .accept(this::events);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new CoalitionFounded(
                name,
                requireNonNull(purpose),
                requireNonNull(trigger),
                region,
                requireNonNull(timeZone),
                requireNonNull(language)));
        if (structureType != null) {
            events.add(new StructureTypeSelected(structureType));
        }
        if (approach != null) {
            events.add(new ApproachSet(approach));
        }
        return events;
    }

    private static boolean met(Preconditions preconditions) {
        return preconditions.issueClear() && preconditions.trust() && preconditions.bestWay();
    }

    private static List<Integer> noes(List<Boolean> answers) {
        return IntStream.range(0, answers.size())
                .filter(i -> !answers.get(i))
                .map(i -> i + 1)
                .boxed()
                .toList();
    }
}
