package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class CsvTest {
    private static String cell(String value) {
        String text = new Csv().row(List.of(value)).toString();
        assertThat(text).startsWith("\ufeff").endsWith("\r\n");
        return text.substring(1, text.length() - 2);
    }

    @Test
    public void whatASpreadsheetWouldRunIsText() {
        assertThat(cell("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(cell("+1")).isEqualTo("'+1");
        assertThat(cell("-2+3")).isEqualTo("'-2+3");
        assertThat(cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(cell("\t=1")).isEqualTo("'\t=1");
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(cell("  =1")).isEqualTo("'  =1");
        assertThat(cell("\"=1")).isEqualTo("\"'\"\"=1\"");
        assertThat(cell("\u200b=1")).isEqualTo("'\u200b=1");
        assertThat(cell("\uff1d1")).isEqualTo("'\uff1d1");
        assertThat(cell("=1\nmore")).isEqualTo("\"'=1\nmore\"");
        assertThat(cell("\nplain")).isEqualTo("\"'\nplain\"");
    }

    @Test
    public void whatIsHarmlessStaysAsItIs() {
        assertThat(cell("1 = 2")).isEqualTo("1 = 2");
        assertThat(cell("KR-3 Grow")).isEqualTo("KR-3 Grow");
        assertThat(cell("")).isEmpty();
    }

    @Test
    public void cellsWithCommasQuotesAndLinesAreQuoted() {
        assertThat(new Csv().row(List.of("a,b", "say \"x\"", "one\ntwo", "c")).toString())
                .isEqualTo("\ufeff\"a,b\",\"say \"\"x\"\"\",\"one\ntwo\",c\r\n");
    }
}
