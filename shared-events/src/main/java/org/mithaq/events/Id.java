package org.mithaq.events;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;

/**
 * A typed identifier: a UUID (RFC 9562) in canonical lower-case text form. New ones are version 7, so that they sort by
 * the time they were made; any version is taken from outside.
 */
public sealed interface Id
        permits AgreementId,
                BarrierId,
                BodyId,
                CampaignId,
                CoalitionId,
                CommandId,
                ConflictId,
                ContributionId,
                DecisionId,
                ElectionId,
                MandateId,
                MeetingId,
                NeedId,
                ObjectionId,
                ObjectiveId,
                PartyId,
                PersonId,
                PlanId,
                PromiseId,
                PublicationId,
                RediscussionId,
                ReportId,
                StatementId,
                SuggestionId,
                TaskId,
                TrainingId,
                VisitId,
                WrittenProcedureId {

    /** The canonical text form. */
    String value();

    /** A new version 7 UUID; thread-safe. Ids come from outside a decision, never from inside it. */
    static String next() {
        return Holder.GENERATOR.generate().toString();
    }

    /** @throws IllegalArgumentException when {@code value} is not a canonical lower-case UUID */
    static void check(String value) {
        if (value == null || !canonical(value)) {
            throw new IllegalArgumentException(
                    "an id is a UUID in lower case, such as 0198c0de-0000-7000-8000-000000000001");
        }
    }

    /** Looked at letter by letter: every record that is read holds a dozen ids. */
    private static boolean canonical(String value) {
        if (value.length() != Holder.FORM.length()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean fits = Holder.FORM.charAt(i) == '-' ? c == '-' : (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Keeps the constants of this interface to itself. */
    final class Holder {
        private static final String FORM = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
        private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

        private Holder() {}
    }
}
