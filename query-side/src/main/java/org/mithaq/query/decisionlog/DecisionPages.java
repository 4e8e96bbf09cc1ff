package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.search.Find;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The decision log to read. */
@Controller
@RequestMapping("/coalitions/{coalition}/decisions")
class DecisionPages {

    private static final List<Constants> LISTS = List.of(
            new Constants("kind", "decisions.filter", List.of(DecisionKind.values())),
            new Constants("body", "log.body", List.of(BodyKind.values())),
            new Constants("status", "log.status", List.of(Standing.values())),
            new Constants("rule", "log.rule", List.of(DecisionRule.values())),
            new Constants("consensus", "log.consensus", List.of(Consensus.values())));

    private static final Map<String, String> DAYS =
            new TreeMap<>(Map.of("from", "log.from", "until", "log.until", "inForce", "log.force"));

    private static final Map<String, String> PARTIES =
            new TreeMap<>(Map.of("mover", "decision.mover", "organisation", "log.organisation"));

    private final LogFindings findings;

    /** A closed list that narrows the log, under the parameter of that name. */
    public record Constants(String name, String word, List<Enum<?>> constants) {}

    DecisionPages(LogFindings findings) {
        this.findings = findings;
    }

    @GetMapping
    ModelAndView decisions(
            Reading reading, Readers readers, Caller caller, Language language, HttpServletRequest request) {
        LogFilter filter = LogFilter.in(reading, request);
        Slice<DecisionReport> page = DecisionLog.page(reading, caller, readers, request);
        return new ModelAndView("query/decisions")
                .addObject("lists", LISTS)
                .addObject("bodies", Meetings.of(reading).bodies())
                .addObject("days", DAYS)
                .addObject("movers", PARTIES)
                .addObject("parties", parties(reading))
                .addObject("chosen", chosen(request))
                .addObject("narrowed", !filter.none())
                .addObject(
                        "finds",
                        Find.of(filter.words(), language, page.items(), DecisionReport::id, DecisionReport::texts))
                .addObject("decisions", page)
                .addObject("found", findings.of(reading, readers, request));
    }

    private static Map<String, String> chosen(HttpServletRequest request) {
        Map<String, String> chosen = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> chosen.put(name, values[0]));
        return chosen;
    }

    private static List<Named> parties(Reading reading) {
        return reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().name() != null)
                .map(party -> new Named(party.getKey(), party.getValue().name()))
                .toList();
    }

    @GetMapping("/{decision}")
    ModelAndView decision(Reading reading, @PathVariable String decision, Readers readers, Caller caller) {
        DecisionReport found = DecisionLog.find(reading, caller, readers, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        return new ModelAndView("query/decision").addObject("decision", found);
    }

    @GetMapping("/{decision}/rediscussion")
    ModelAndView rediscussion(
            Reading reading, @PathVariable String decision, Caller caller, HttpServletRequest request) {
        ReopeningReport reopening = DecisionLog.reopening(reading, caller, request, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        DecisionReport found = DecisionLog.find(reading, caller, Readers.MEMBERS, decision)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).exception());
        return new ModelAndView("query/rediscussion")
                .addObject("parties", parties(reading))
                .addObject("reopening", reopening)
                .addObject("decision", found);
    }
}
