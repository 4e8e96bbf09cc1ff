package org.mithaq.query.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.query.charter.CharterReport.AgreementReport;
import org.mithaq.query.charter.CharterReport.ParameterChange;
import org.mithaq.query.charter.CharterReport.ParameterReport;
import org.mithaq.query.charter.CharterReport.PolicyReport;
import org.mithaq.query.charter.CharterReport.Signed;
import org.mithaq.query.charter.CharterReport.Special;
import org.mithaq.query.charter.CharterReport.StatementReport;
import org.mithaq.query.charter.CharterReport.Unacknowledged;
import org.mithaq.query.charter.CharterReport.VersionReport;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.rediscussion.Preset;
import org.mithaq.rediscussion.Presets;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/** Puts together what is read of statements and charter. */
final class Charters {

    private Charters() {}

    static CharterReport of(Reading reading, List<FindingReport> findings) {
        Statements statements = statements(reading);
        Charter charter =
                reading.coalition().charter().map(CharterVersion::charter).orElse(null);
        return new CharterReport(
                Arrays.stream(Statements.Kind.values())
                        .map(kind -> new StatementReport(kind, asRead(statements.of(kind), reading)))
                        .filter(statement -> !statement.wordings().isEmpty())
                        .toList(),
                charter,
                versions(reading),
                Arrays.stream(CharterParameter.values())
                        .map(parameter -> parameter(parameter, charter))
                        .toList(),
                charter == null ? null : policy(charter),
                members(reading, true).map(member -> named(reading, member)).toList(),
                unacknowledged(reading),
                reading.coalition().delegations(),
                agreements(reading),
                findings);
    }

    /** Without the decisions that the reader may not read: what was adopted is public, how it was decided need not be. */
    private static List<Statements.Wording> asRead(List<Statements.Wording> wordings, Reading reading) {
        Set<String> there = Titles.of(
                        reading,
                        wordings.stream()
                                .map(wording -> "decisions/" + wording.decision())
                                .toList())
                .keySet();
        return wordings.stream()
                .map(wording -> there.contains("decisions/" + wording.decision()) ? wording : wording.withoutDecision())
                .toList();
    }

    static Statements statements(Reading reading) {
        return reading.view(Statements.PROJECTION)
                .find(reading.id())
                .orElseGet(() -> new Statements(reading.id(), List.of()));
    }

    /** The members that did not acknowledge the version in force; nobody before there is one, and as far as is known. */
    static List<Unacknowledged> unacknowledged(Reading reading) {
        return members(reading, false)
                .filter(member -> reading.follows())
                .map(member -> new Unacknowledged(
                        named(reading, member), member.getValue().acknowledgedCharter()))
                .toList();
    }

    /** The members that did, or did not, acknowledge the version in force. */
    static Stream<Map.Entry<String, Party>> members(Reading reading, boolean acknowledged) {
        int version = reading.coalition().charter().map(CharterVersion::version).orElse(0);
        return version == 0
                ? Stream.of()
                : reading.coalition().parties().entrySet().stream()
                        .filter(party -> party.getValue().member())
                        .filter(party -> (party.getValue().acknowledgedCharter() == version) == acknowledged);
    }

    private static Named named(Reading reading, Map.Entry<String, Party> party) {
        return reading.named(new PartyId(party.getKey()));
    }

    private static List<VersionReport> versions(Reading reading) {
        List<CharterVersion> versions = reading.coalition().charters();
        Map<String, Title> titles = Titles.of(
                reading,
                versions.stream()
                        .map(version -> "decisions/" + version.decision())
                        .toList());
        List<VersionReport> reports = new ArrayList<>();
        Charter before = null;
        for (CharterVersion version : versions) {
            reports.add(version(version, before, titles.get("decisions/" + version.decision())));
            before = version.charter();
        }
        return reports.reversed();
    }

    private static VersionReport version(CharterVersion version, @Nullable Charter before, @Nullable Title decision) {
        return new VersionReport(
                version.version(),
                new Named(version.decision().value(), decision == null ? null : decision.text()),
                version.adoptedAt(),
                version.sequence(),
                before == null ? List.of() : Parts.changed(before, version.charter()),
                before == null
                        ? List.of()
                        : Parts.parametersChanged(before, version.charter()).stream()
                                .map(parameter -> new ParameterChange(
                                        parameter,
                                        parameter.text(),
                                        Parts.value(before, parameter),
                                        Parts.value(version.charter(), parameter)))
                                .toList());
    }

    private static ParameterReport parameter(CharterParameter parameter, @Nullable Charter charter) {
        return new ParameterReport(
                parameter,
                parameter.text(),
                parameter.kind(),
                parameter.defaultValue(),
                charter == null ? null : charter.parameters().get(parameter.key()),
                parameter.rules());
    }

    private static PolicyReport policy(Charter charter) {
        Presets presets = Presets.standard();
        RediscussionPolicy own = charter.rediscussionPolicy();
        RediscussionPolicy policy = own == null ? presets.onGrounds(grounds(charter)) : presets.filled(own);
        Optional<Preset> preset = Optional.ofNullable(policy.preset()).map(presets::find);
        return new PolicyReport(
                preset.map(Preset::name).orElse(null),
                preset.map(Preset::explanation).orElse(null),
                policy.coversEarlierDecisions(),
                plainly(policy.terms()),
                policy.kinds().stream()
                        .map(some -> new Special(some.kinds(), plainly(some.terms())))
                        .toList());
    }

    private static List<RediscussionGround> grounds(Charter charter) {
        return charter.rediscussion().isEmpty()
                        && Parts.value(charter, CharterParameter.REDISCUSSION_GROUNDS) instanceof List<?> named
                ? named.stream()
                        .map(ground -> RediscussionGround.valueOf(String.valueOf(ground)))
                        .toList()
                : charter.rediscussion();
    }

    private static List<List<Text>> plainly(List<Terms> terms) {
        return terms.stream().map(Plainly::said).toList();
    }

    private static List<AgreementReport> agreements(Reading reading) {
        return reading.view(Agreement.PROJECTION).find(Range.all(reading.id())).stream()
                .map(agreement -> new AgreementReport(
                        agreement.id(),
                        agreement.terms(),
                        agreement.signatures().stream()
                                .map(each -> new Signed(reading.named(each.partner()), each.at(), each.sequence()))
                                .toList(),
                        reading.named(agreement.outstanding())))
                .toList();
    }
}
