package org.mithaq.command.ruling;

import org.mithaq.text.Text;

/**
 * Whom it concerns what a command records, and with that how far its author may narrow who reads it: a
 * class narrower than all members is for acts of one's own, and nobody is told by its absence something that is not so.
 */
public enum Concern {
    /** Whether parties belong, and by whom they are represented. */
    BELONGING(
            Reach.EVERYBODY,
            "هو يغيّر من ينتمي إلى الائتلاف أو من يمثّله",
            "it changes who belongs to the coalition or who represents whom"),
    /** What the coalition is, what it stands for, and how far it has come. */
    COALITION(
            Reach.EVERYBODY,
            "هو يغيّر ما هو الائتلاف أو ما يسعى إليه أو أين وصل",
            "it changes what the coalition is, what it strives for or where it stands"),
    /** What holds among all, and who agreed to it. */
    CHARTER(
            Reach.EVERYBODY,
            "هو يغيّر النظام الداخلي أو من يقرّ به أو من يقرّر ماذا",
            "it changes the charter, who has agreed to it or who decides what"),
    /** The bodies with their seats, offices and rhythm. */
    BODIES(
            Reach.EVERYBODY,
            "هو يغيّر هيئات الائتلاف أو مقاعدها أو مناصبها أو وتيرة اجتماعها",
            "it changes the coalition's bodies, their seats, their offices or how often they meet"),
    /** Who acts and speaks for all, and what was said in the name of all. */
    NAME(
            Reach.EVERYBODY,
            "هو يغيّر من يعمل أو يتحدّث باسم الائتلاف، أو يقول شيئاً باسمه",
            "it changes who works or speaks for the coalition, or says something in its name"),
    /** What becomes of something on record: whoever reads of that reads this too. */
    MATTER(
            Reach.READERS_OF_THE_MATTER,
            "هو ما آل إليه أمر مدوَّن، ومن يطّلع على ذلك الأمر يطّلع على ما آل إليه",
            "it is what becomes of something on record, and whoever reads of that reads what becomes of it"),
    /** Something that begins with it, or that only adds: nothing else reads otherwise without it. */
    OWN(
            Reach.AUTHORS_CHOICE,
            "هو عمل قائم بذاته، لصاحبه أن يضيّق من يطّلع عليه",
            "it stands by itself, and its author may narrow who reads it");

    /** Who must be able to read what is recorded. */
    public enum Reach {
        /** All members. */
        EVERYBODY,
        /** Whoever may read of the thing that it is about. */
        READERS_OF_THE_MATTER,
        /** Whom the author names; of minutes and decisions R-077 asks for a reason. */
        AUTHORS_CHOICE
    }

    private final Reach reach;
    private final String ar;
    private final String en;

    Concern(Reach reach, String ar, String en) {
        this.reach = reach;
        this.ar = ar;
        this.en = en;
    }

    public Reach reach() {
        return reach;
    }

    /** Why that is so, as a clause that goes on after "for". */
    public Text reason() {
        return Text.of(ar, en);
    }
}
