package org.mithaq.query.contacts;

import jakarta.servlet.http.HttpServletRequest;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.platform.api.Reply;
import org.mithaq.rulebook.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The contacts to read. */
@Controller
class ContactsController {

    private final Findings findings;

    ContactsController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/api/coalitions/{coalition}/contacts")
    ResponseEntity<ContactsReport> contacts(Reading reading, HttpServletRequest request) {
        return Reply.of(request, reading.sequence(), reading.today(), () -> report(reading, request));
    }

    @GetMapping("/coalitions/{coalition}/contacts")
    ModelAndView page(Reading reading, HttpServletRequest request) {
        return new ModelAndView("query/contacts").addObject("contacts", report(reading, request));
    }

    private ContactsReport report(Reading reading, HttpServletRequest request) {
        return Contacts.page(reading, request, findings.of(reading, View.KB));
    }
}
