package org.mithaq.rediscussion;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.PendingEffect;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionHearing;
import org.mithaq.events.Vocabulary.RediscussionInitiator;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.events.Vocabulary.RediscussionProcedure;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** The vocabulary of re-discussion, for people. */
final class Words {

    private Words() {}

    static Text procedure(RediscussionProcedure procedure) {
        return switch (procedure) {
            case RECONSIDER ->
                Text.of("طلب إعادة النظر في القرار قبل تنفيذه", "ask to reconsider the decision before it is acted on");
            case AMEND_OR_RESCIND -> Text.of("طلب تعديل القرار أو إلغائه", "ask to amend or rescind the decision");
            case RENEW -> Text.of("طلب طرح الاقتراح من جديد", "ask to bring the proposal back");
        };
    }

    static Text ground(RediscussionGround ground) {
        return switch (ground) {
            case NEW_INFORMATION -> Text.of("معلومات جديدة", "new information");
            case CHANGED_CONDITIONS -> Text.of("تغيّر الظروف", "changed conditions");
            case FUNDING_CHANGE -> Text.of("تغيّر التمويل", "a change of funding");
            case EXTERNAL_THREAT -> Text.of("تهديد خارجي", "an external threat");
            case PROCEDURAL_FLAW -> Text.of("خلل في الإجراءات", "a procedural flaw");
            case ABSENT_OR_UNHEARD_PARTY ->
                Text.of("طرف معنيّ غاب أو لم يُسمع رأيه", "a party that was absent or not heard");
            case IMPLEMENTATION_FAILED -> Text.of("تعثّر التنفيذ", "implementation that failed");
            case REVIEW_DATE_REACHED -> Text.of("حلول موعد المراجعة", "a review date that was reached");
        };
    }

    static Text judge(RediscussionJudge judge) {
        return switch (judge) {
            case CHAIR ->
                Text.of(
                        "يقبل رئيس/ة الهيئة التي قرّرت الطلبَ أو يرفضه كتابةً.",
                        "The chair of the body that decided admits or refuses it in writing.");
            case DECIDING_BODY ->
                Text.of("تقبل الهيئة التي قرّرت الطلبَ أو ترفضه.", "The body that decided admits or refuses it.");
            case HIGHER_BODY ->
                Text.of("تقبل هيئة أعلى من التي قرّرت الطلبَ أو ترفضه.", "A higher body admits or refuses it.");
            case SUPPORTERS ->
                Text.of(
                        "تُقبل إعادة المناقشة بمجرد اكتمال عدد المؤيدين.",
                        "It is admitted as soon as it has its supporters.");
        };
    }

    /** Who may ask; any delegate where nobody is named. */
    static Text initiators(List<RediscussionInitiator> initiators) {
        List<Text> named = (initiators.isEmpty() ? List.of(RediscussionInitiator.ANY_DELEGATE) : initiators)
                .stream().map(Words::initiator).toList();
        return Text.of(
                "يحق الطلب لـ: " + joined(named, Language.AR, " أو ") + ".",
                "It may be asked by " + joined(named, Language.EN, " or ") + ".");
    }

    private static String joined(List<Text> texts, Language language, String between) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(between));
    }

    private static Text initiator(RediscussionInitiator initiator) {
        return switch (initiator) {
            case ANY_DELEGATE -> Text.of("أي مندوب/ة لجهة عضو", "any delegate of a member organisation");
            case PREVAILING_SIDE ->
                Text.of("مندوب/ة جهة كانت مع الرأي الذي رجح", "a delegate of the side that carried the vote");
            case CHAIR -> Text.of("رئيس/ة الهيئة التي قرّرت", "the chair of the body that decided");
            case AFFECTED_PARTY ->
                Text.of("أي جهة مسجّلة يمسّها القرار", "any party on the register that the decision touches");
        };
    }

    static Text appeal(@Nullable RediscussionJudge judge) {
        return switch (judge) {
            case null -> Text.of("لا طعن في الرفض.", "A refusal cannot be appealed.");
            case CHAIR ->
                Text.of("يُطعن في الرفض لدى رئيس/ة الهيئة.", "A refusal is appealed to the chair of that body.");
            case DECIDING_BODY ->
                Text.of("يُطعن في الرفض لدى الهيئة التي قرّرت.", "A refusal is appealed to the body that decided.");
            case HIGHER_BODY -> Text.of("يُطعن في الرفض لدى هيئة أعلى.", "A refusal is appealed to a higher body.");
            case SUPPORTERS ->
                Text.of("يُطعن في الرفض بجمع المؤيدين/ات.", "A refusal is appealed by gathering supporters.");
        };
    }

    static Text hearing(RediscussionHearing hearing) {
        return switch (hearing) {
            case NEXT_ORDINARY_MEETING -> Text.of("في الاجتماع العادي التالي", "at the next ordinary meeting");
            case EXTRAORDINARY_MEETING -> Text.of("في اجتماع استثنائي", "at an extraordinary meeting");
            case WRITTEN_PROCEDURE -> Text.of("بتصويت خطي من دون اجتماع", "in writing, without a meeting");
        };
    }

    /** What a request that is pending waits for. */
    static Text waiting(Stage stage) {
        return switch (stage) {
            case GATHERING -> Text.of("وهو يجمع المؤيدين", "and gathers supporters");
            case COMPLETE -> Text.of("وهو ينتظر القبول أو الرفض", "and waits to be granted or refused");
            case APPEALED -> Text.of("وهو ينتظر البتّ في الاعتراض على رفضه", "and waits for the ruling on the appeal");
            case GRANTED -> Text.of("وقد قُبل وينتظر المناقشة", "granted, and waits to be heard");
            case REFUSED, LAPSED, REAFFIRMED, CHANGED ->
                throw new IllegalArgumentException(stage + " waits for nothing");
        };
    }

    static final Text NOT_ADOPTED_MEANWHILE =
            Text.of("يبقى الاقتراح غير معتمد إلى حين البتّ.", "The proposal stays not adopted meanwhile.");

    static Text effect(PendingEffect effect) {
        return switch (effect) {
            case NONE -> Text.of("يبقى القرار سارياً إلى حين البتّ.", "The decision stays in force meanwhile.");
            case SUSPEND_UNEXECUTED ->
                Text.of(
                        "يُعلَّق ما لم يُنفَّذ من القرار إلى حين البتّ.",
                        "What was not carried out yet is suspended meanwhile.");
            case SUSPEND_ALL -> Text.of("يُعلَّق القرار إلى حين البتّ.", "The decision is suspended meanwhile.");
        };
    }
}
