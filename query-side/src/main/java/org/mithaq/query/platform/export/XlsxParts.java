package org.mithaq.query.platform.export;

import java.util.regex.Pattern;

/** The parts of a workbook that do not depend on its rows (ECMA-376, part 1, transitional). */
final class XlsxParts {

    /** The styles of cells, by their places in {@link #styles}. */
    static final String PLAIN = "0";

    static final String HEADING = "1";
    static final String DAY = "2";
    static final String MOMENT = "3";
    /** A text that reads from the left, wherever it stands. */
    static final String TEXT_LTR = "4";

    static final String TEXT_RTL = "5";

    static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/></Types>
            """.formatted("application/vnd.openxmlformats-officedocument.spreadsheetml");

    static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="xl/workbook.xml" Type="%1$s/officeDocument"/></Relationships>
            """.formatted("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="%1$s/worksheet"/>\
            <Relationship Id="rId2" Target="styles.xml" Type="%1$s/styles"/></Relationships>
            """.formatted("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/*?:\\[\\]']");
    private static final int LONGEST_NAME = 31;

    private XlsxParts() {}

    /** Texts stand at the side where the sheet begins. */
    static String styles(boolean rightToLeft) {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>\
                <numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm"/></numFmts>\
                <fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF2"/></patternFill></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
                <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="6">\
                <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
                <alignment vertical="top"/></xf>\
                <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"\
                 applyFill="1" applyAlignment="1">\
                <alignment horizontal="center" vertical="center" wrapText="1" readingOrder="%2$d"/></xf>\
                <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
                <alignment horizontal="center" vertical="top"/></xf>\
                <xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
                <alignment horizontal="center" vertical="top"/></xf>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
                <alignment horizontal="%1$s" vertical="top" wrapText="1" readingOrder="1"/></xf>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
                <alignment horizontal="%1$s" vertical="top" wrapText="1" readingOrder="2"/></xf></cellXfs>\
                <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
                """.formatted(rightToLeft ? "right" : "left", rightToLeft ? 2 : 1);
    }

    /** The workbook of one sheet, whose first row is repeated on every printed page. */
    static String workbook(String title) {
        String allowed = NOT_IN_NAMES.matcher(title).replaceAll(" ");
        String name = allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"\
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                <bookViews><workbookView/></bookViews><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets>\
                <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'%s'!$1:$1</definedName>\
                </definedNames></workbook>
                """.formatted(name, name);
    }
}
