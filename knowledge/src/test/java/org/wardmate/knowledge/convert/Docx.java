package org.wardmate.knowledge.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes Word files. */
public final class Docx {
    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets;
    private final BigInteger numbers;

    public Docx() {
        style("Heading1", "heading 1");
        style("Heading2", "heading 2");
        bullets = numbering(1, STNumberFormat.BULLET, "\uf0b7");
        numbers = numbering(2, STNumberFormat.DECIMAL, "%1.");
    }

    public Docx heading(int level, String text) {
        add(text).setStyle("Heading" + level);
        return this;
    }

    public Docx paragraph(String text) {
        add(text);
        return this;
    }

    public Docx bullet(String text) {
        return item(text, bullets);
    }

    public Docx numbered(String text) {
        return item(text, numbers);
    }

    public Docx struck(String before, String struck, String after) {
        XWPFParagraph paragraph = add(before + " ");
        XWPFRun run = paragraph.createRun();
        run.setText(struck);
        run.setStrikeThrough(true);
        paragraph.createRun().setText(" " + after);
        return this;
    }

    /** A paragraph with a change that its author let Word track. */
    public Docx changed(String before, String deleted, String inserted) {
        XWPFParagraph paragraph = add(before);
        CTRunTrackChange deletion = paragraph.getCTP().addNewDel();
        deletion.setAuthor("A. Clerk");
        deletion.addNewR().addNewDelText().setStringValue(" " + deleted);
        CTRunTrackChange insertion = paragraph.getCTP().addNewIns();
        insertion.setAuthor("A. Clerk");
        insertion.addNewR().addNewT().setStringValue(" " + inserted);
        return this;
    }

    public Docx table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                table.getRow(row).getCell(column).setText(rows.get(row).get(column));
            }
        }
        return this;
    }

    public Docx header(String text) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(text);
        return this;
    }

    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph add(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private Docx item(String text, BigInteger list) {
        XWPFParagraph paragraph = add(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        return this;
    }

    private void style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private BigInteger numbering(int id, STNumberFormat.Enum format, String mark) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(mark);
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }
}
