package org.qualitygraph.export;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook; where it is full, the next one goes on under the same header. */
final class Sheet {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
    private static final long EXACT = 1L << 53;

    private final SXSSFWorkbook workbook;
    private final String name;
    private final List<String> header;
    private SXSSFSheet sheet;
    private int rows;

    Sheet(SXSSFWorkbook workbook, String name, List<String> header) {
        this.workbook = workbook;
        this.name = name;
        this.header = header;
        sheet = begin();
    }

    void add(List<? extends @Nullable Object> values) {
        if (rows == MOST_ROWS) {
            sheet = begin();
        }
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            fill(row.createCell(i), values.get(i));
        }
    }

    private SXSSFSheet begin() {
        SXSSFSheet next = workbook.createSheet(freeName());
        next.createFreezePane(0, 1);
        Row row = next.createRow(0);
        CellStyle bold = bold();
        for (int i = 0; i < header.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(bold);
        }
        rows = 1;
        return next;
    }

    private CellStyle bold() {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private String freeName() {
        String free = WorkbookUtil.createSafeSheetName(name);
        for (int number = 2; workbook.getSheet(free) != null; number++) {
            String suffix = " " + number;
            free = WorkbookUtil.createSafeSheetName(
                    name.substring(0, Math.min(name.length(), LONGEST_NAME - suffix.length())) + suffix);
        }
        return free;
    }

    private static void fill(Cell cell, @Nullable Object value) {
        switch (value) {
            case null -> cell.setBlank();
            case Boolean it -> cell.setCellValue(it);
            case Number it -> fill(cell, it);
            // A text cell is no formula whatever it begins with.
            case String it -> cell.setCellValue(fitting(it));
            case Object it -> cell.setCellValue(fitting(SpreadsheetCell.of(it)));
        }
    }

    /** What a cell's number cannot hold exactly stands there as text. */
    private static void fill(Cell cell, Number number) {
        double value = number.doubleValue();
        boolean exact = number instanceof Long whole ? Math.abs(whole) <= EXACT : Double.isFinite(value);
        if (exact) {
            cell.setCellValue(value);
        } else {
            cell.setCellValue(number.toString());
        }
    }

    /** A cell takes 32,767 characters; the text of a speech may have more. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
