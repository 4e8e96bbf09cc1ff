package org.mithaq.query.contacts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.query.platform.page.PageFrame;
import org.mithaq.rulebook.View;
import org.mithaq.text.Language;
import org.mithaq.web.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The contacts to read. */
@Controller
class ContactsController {

    private final Readings readings;
    private final Findings findings;

    ContactsController(Readings readings, Findings findings) {
        this.readings = readings;
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/contacts")
    ResponseEntity<ContactsReport> contacts(@PathVariable String coalition, Caller caller, HttpServletRequest request) {
        Reading reading = readings.open(coalition, caller, request);
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading, request));
    }

    @GetMapping("/coalitions/{coalition}/contacts")
    ModelAndView page(
            @PathVariable String coalition,
            Caller caller,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Reading reading = readings.open(coalition, caller, request);
        PageFrame.headers(response, language);
        return PageFrame.page("contacts", language, request)
                .addObject("reading", reading)
                .addObject("contacts", report(reading, request));
    }

    private ContactsReport report(Reading reading, HttpServletRequest request) {
        return Contacts.page(reading, request, findings.of(reading, View.KB));
    }
}
