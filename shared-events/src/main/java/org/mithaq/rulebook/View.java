package org.mithaq.rulebook;

import org.mithaq.text.Text;

/** The twenty views in which a coalition sees its record; a rule names those in which its effect shows. */
public enum View {
    MIN("محاضر الاجتماعات", "Minutes"),
    DEC("سجل القرارات", "Decision log"),
    AUD("سجل التدقيق", "Audit trail"),
    CHR("النظام الداخلي والبيانات", "Charter and statements"),
    REG("سجل الأعضاء/العضوات", "Member register"),
    ROS("قوائم الهيئات", "Body rosters"),
    OUT("مسار الاستقطاب", "Recruitment pipeline"),
    MAP("خريطة أصحاب المصلحة ورؤوس الأموال", "Stakeholder and capital map"),
    RDY("قائمة الجاهزية والأسس", "Readiness and foundations checklist"),
    CAL("التقويم والمواعيد والتذكيرات", "Calendar, cadence and reminders"),
    TSK("المهام", "Tasks"),
    PLN("الأهداف وخطط العمل", "Objectives and plans"),
    RPT("الالتزام بالتقارير", "Reporting compliance"),
    RES("المساهمات والحواجز والموازنة والكادر", "Contributions, barriers, budget and staff"),
    CNF("سجل النزاعات", "Conflict register"),
    COM("التكليفات والتصريحات والمنشورات", "Mandates, statements and publications"),
    RSK("المخاطر", "Risk"),
    EVL("التقويم والدروس", "Evaluation and lessons"),
    HLT("صحة الائتلاف: الحضور والتوازن والتقدير والإنهاك", "Health: attendance, balance, credit and fatigue"),
    KB("جهات الاتصال والإحالات", "Contacts and referrals");

    private final String ar;
    private final String en;

    View(String ar, String en) {
        this.ar = ar;
        this.en = en;
    }

    /** The view's name for people. */
    public Text title() {
        return Text.of(ar, en);
    }
}
