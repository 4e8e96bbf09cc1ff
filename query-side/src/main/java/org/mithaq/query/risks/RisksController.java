package org.mithaq.query.risks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.export.Sheet;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.search.Find;
import org.mithaq.query.platform.search.Question;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.text.Text;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What endangers the coalition and its people. */
@Controller
class RisksController {

    private final Findings findings;

    RisksController(Findings findings) {
        this.findings = findings;
    }

    /** The view with what the rules say of it. */
    record Answer(@JsonUnwrapped Risks risks, List<FindingReport> findings) {}

    @GetMapping(path = "/api/coalitions/{coalition}/risks", produces = MediaType.APPLICATION_JSON_VALUE)
    @Takes(name = "text", says = Question.SAYS)
    ResponseEntity<Answer> risks(Reading reading, HttpServletRequest request) {
        return Reply.of(
                request,
                reading.sequence(),
                reading.today(),
                () -> new Answer(asked(reading, request), findings.of(reading, View.RSK)));
    }

    /** The same risks as a table. */
    @GetMapping(
            path = "/api/coalitions/{coalition}/risks",
            produces = {Sheet.CSV, Sheet.XLSX})
    @Takes(name = "text", says = Question.SAYS)
    @ResponseBody
    Sheet sheet(Reading reading, Language language, HttpServletRequest request) {
        return RiskTable.TABLE.sheet(request, language, reading.zone(), RiskTable.rows(asked(reading, request)));
    }

    @GetMapping("/coalitions/{coalition}/risks")
    ModelAndView page(Reading reading, Language language, HttpServletRequest request) {
        Optional<Question> words = Question.in(request, "text");
        Risks risks = Risks.of(reading).telling(words);
        return new ModelAndView("query/risks")
                .addObject("narrowed", words.isPresent())
                .addObject("risks", risks)
                .addObject("finds", finds(risks, words, language))
                .addObject("findings", findings.of(reading, View.RSK));
    }

    private static Risks asked(Reading reading, HttpServletRequest request) {
        return Risks.of(reading).telling(Question.in(request, "text"));
    }

    /** By the risks themselves, which have no ids in common. */
    private static Map<Object, Find> finds(Risks risks, Optional<Question> words, Language language) {
        List<Record> all = Stream.of(risks.barriers(), risks.funding(), risks.campaigns())
                .<Record>flatMap(List::stream)
                .toList();
        return Find.of(words, language, all, risk -> risk, risk -> Mentions.of(Text.class, risk)
                .toList());
    }
}
