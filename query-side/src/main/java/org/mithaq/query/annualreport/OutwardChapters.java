package org.mithaq.query.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.campaigns.ElectionReport;
import org.mithaq.query.campaigns.ElectionReport.ResultReport;
import org.mithaq.query.campaigns.Learning;
import org.mithaq.query.communication.Voice;
import org.mithaq.query.directory.Lines;
import org.mithaq.query.directory.Named;
import org.mithaq.query.platform.document.Line;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.reports.Duty;
import org.mithaq.query.resources.Inventory;

/** The chapters on means, what was said outside, conflicts, what was learned, and reports that are owed. */
record OutwardChapters(AnnualReport report, Chapters chapters) {

    void write() {
        means();
        voice();
        conflicts();
        learning();
        accounts();
    }

    private Words words() {
        return chapters.words();
    }

    private void means() {
        Means means = report.means();
        Inventory details = means.details();
        chapters.chapter("annual.means");
        if (means.contributions().isEmpty()) {
            chapters.none("annual.contributions.none");
        } else {
            chapters.say("annual.contributions.counts", chapters.counts(means.contributions(), words()::label));
        }
        chapters.say("annual.barriers", means.barriersResolved(), means.barriersOpen());
        chapters.list(
                "annual.contributions",
                details.contributions(),
                offer -> chapters.dotted(Stream.of(
                        Lines.of(words(), offer.party()),
                        chapters.label(offer.kind()),
                        chapters.text(offer.description()))));
        chapters.list(
                "annual.needs",
                details.needs(),
                need -> chapters.dotted(Stream.of(
                        chapters.label(need.kind()), chapters.text(need.description()), chapters.text(need.plan()))));
        chapters.list(
                "annual.staff",
                details.staff(),
                post -> chapters.dotted(Stream.of(chapters.text(post.post()), named(post.paidBy()))));
    }

    private Line named(@Nullable Named party) {
        return party == null ? chapters.plain("") : Lines.of(words(), party);
    }

    private void voice() {
        Voice voice = report.communication();
        chapters.chapter("annual.voice");
        if (voice.mandates().isEmpty()
                && voice.statements().isEmpty()
                && voice.publications().isEmpty()
                && voice.celebrations().isEmpty()
                && voice.visits().isEmpty()) {
            chapters.none("annual.voice.none");
        }
        chapters.list(
                "annual.mandates",
                voice.mandates(),
                mandate -> chapters.dotted(Stream.of(
                        Lines.of(words(), mandate.party()),
                        chapters.text(mandate.topic()),
                        chapters.plain(words().say(
                                        "annual.period", chapters.day(mandate.from()), chapters.day(mandate.until()))),
                        chapters.label(mandate.state()))));
        chapters.list(
                "annual.statements",
                voice.statements(),
                said -> dated(said.at(), chapters.label(said.kind()), chapters.text(said.title())));
        chapters.list(
                "annual.publications",
                voice.publications(),
                item -> dated(item.at(), chapters.label(item.kind()), chapters.text(item.title())));
        chapters.list(
                "annual.celebrations",
                voice.celebrations(),
                each -> dated(each.at(), chapters.label(each.kind()), chapters.text(each.title())));
        chapters.list(
                "annual.visits",
                voice.visits(),
                visit -> dated(visit.at(), chapters.text(visit.title()), chapters.text(visit.host())));
    }

    private Line dated(Instant at, Line... pieces) {
        return chapters.dotted(Stream.concat(Stream.of(chapters.plain(chapters.day(at))), Stream.of(pieces)));
    }

    private void conflicts() {
        Disputes conflicts = report.conflicts();
        chapters.chapter("annual.conflicts");
        chapters.say(
                "annual.conflicts.counts", conflicts.opened(), conflicts.settled(), conflicts.open(), conflicts.late());
    }

    private void learning() {
        Learning learning = report.learning();
        chapters.chapter("annual.learning");
        if (learning.campaigns().isEmpty()
                && learning.evaluations().isEmpty()
                && learning.lessons().isEmpty()
                && learning.trainings().isEmpty()
                && learning.elections().isEmpty()) {
            chapters.none("annual.learning.none");
        }
        chapters.list(
                "annual.campaigns",
                learning.campaigns(),
                campaign -> chapters.dotted(Stream.of(
                        chapters.text(campaign.content().name()),
                        chapters.label(campaign.stage()),
                        chapters.text(campaign.outcome()))));
        chapters.list(
                "annual.evaluations",
                learning.evaluations(),
                each -> dated(each.at(), chapters.text(each.about().name()), chapters.text(each.findings())));
        chapters.list(
                "annual.lessons",
                learning.lessons(),
                lesson -> dated(lesson.at(), chapters.label(lesson.kind()), chapters.text(lesson.lesson())));
        chapters.list(
                "annual.trainings",
                learning.trainings(),
                training -> chapters.dotted(Stream.of(
                        chapters.text(training.title()),
                        chapters.plain(words().say("annual.training", training.courses(), training.participants())))));
        chapters.list("annual.elections", learning.elections(), this::election);
    }

    private Line election(ElectionReport election) {
        ResultReport result = election.result();
        return chapters.dotted(Stream.of(
                chapters.text(election.name()),
                chapters.plain(result == null ? "" : words().say("annual.election", result.voters(), result.seats()))));
    }

    private void accounts() {
        Accounts accounts = report.reports();
        chapters.chapter("reports.title");
        if (accounts.submitted().isEmpty()) {
            chapters.none("annual.accounts.none");
        } else {
            chapters.say("annual.accounts.counts", chapters.counts(accounts.submitted(), words()::label));
        }
        chapters.list("annual.accounts.late", accounts.late(), this::late);
    }

    private Line late(Duty duty) {
        List<Line> pieces = List.of(
                duty.group() == null ? chapters.plain(words().say("reports.staff")) : Lines.of(words(), duty.group()),
                chapters.plain(words().say("annual.due", chapters.day(duty.due()))));
        return chapters.dotted(pieces.stream());
    }
}
