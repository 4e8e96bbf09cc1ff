package org.mithaq.command.platform.http;

import java.util.List;
import java.util.Map;
import org.mithaq.command.platform.axon.Answer;
import org.mithaq.command.platform.axon.Answer.Recorded;
import org.mithaq.events.CommandId;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.text.Language;

/**
 * What an accepted command brought about, as it is told.
 *
 * @param commandId the idempotency key
 * @param sequence the coalition's sequence after it
 * @param repeated whether this is the answer to an earlier sending of the same command
 * @param dryRun whether nothing was recorded because only the ruling was asked for
 * @param advisories the rules that were not followed, in the asked language
 */
record Receipt(
        CommandId commandId,
        long sequence,
        boolean repeated,
        boolean dryRun,
        List<RecordedEvent> events,
        List<Map<String, Object>> advisories) {

    static Receipt of(Answer.Accepted accepted, CommandId command, boolean dryRun, Language language) {
        return new Receipt(
                command,
                accepted.sequence(),
                accepted.repeated(),
                dryRun,
                accepted.records().stream()
                        .map(record -> RecordedEvent.of(record, language))
                        .toList(),
                accepted.records().stream()
                        .flatMap(record -> record.meta().advisories().stream())
                        .distinct()
                        .map(advisory -> RuleView.of(advisory, language))
                        .toList());
    }

    /** @param type the CloudEvents type, such as {@code org.mithaq.decision.recorded.v1} */
    record RecordedEvent(long sequence, String type, String title, Meta meta, Event data) {

        private static RecordedEvent of(Recorded record, Language language) {
            EventCatalogue.Entry entry =
                    EventCatalogue.standard().of(record.event().getClass());
            return new RecordedEvent(
                    record.sequence(), entry.wireName(), entry.title().in(language), record.meta(), record.event());
        }
    }
}
