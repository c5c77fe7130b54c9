package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.UuidV7;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedReportTests {

    private static final EarlierReport B06 =
            new EarlierReport(new ReportId(UuidV7.next()), Period.checkpoint(2025, PeriodType.B06), 48, 41);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "48|41|41",
                "' 48 '|' 0 '|0",
                "1.048|1.000|1000",
            })
    void readsWholeNumbersAsTheyAreWrittenInIndonesia(String target, String realised, int expected) {
        TypedReport.Checked checked = new TypedReport(target, realised, null).check(null, true);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.entry().realised()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|blank",
                "'   '|blank",
                "abc|no_number",
                "48 aksi|no_number",
                "-3|negative",
                "−3|negative",
                "4,5|fraction",
                "4.5|fraction",
                "1234567|too_long",
            })
    void givesEveryKindOfSlipItsOwnSentence(String typed, String sentence) {
        assertThat(errors("48", typed, null, null)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("realised");
            assertThat(error.messageKey()).isEqualTo("reform.entry.realised." + sentence);
        });
    }

    @Test
    void refusesMoreThanThePlan() {
        assertThat(errors("48", "50", null, null))
                .containsExactly(Finding.error("realised", "reform.entry.realised.tooHigh", "50", "48"));
    }

    @Test
    void refusesAPlanWithoutActions() {
        assertThat(errors("0", "0", null, null)).containsExactly(Finding.error("target", "reform.entry.target.zero"));
    }

    @Test
    void asksForANoteWhereACumulativeCountFalls() {
        assertThat(errors("48", "40", null, B06))
                .containsExactly(Finding.error("note", "reform.entry.note.missing", "40", "B06", "41"));
        assertThat(errors("48", "40", "B06 menghitung satu aksi dua kali", B06)).isEmpty();
        assertThat(new TypedReport("48", "40", "sebab").check(B06, true).cautions())
                .containsExactly(Finding.caution("realised", "reform.entry.realised.falls", "40", "B06", "41"));
    }

    @Test
    void pointsAtAPlanThatChangedWithinTheYear() {
        assertThat(new TypedReport("50", "41", null).check(B06, true).cautions())
                .containsExactly(Finding.caution("target", "reform.entry.target.changed", "50", "B06", "48"));
    }

    @Test
    void letsADraftLackNumbersButNotHaveWrongOnes() {
        assertThat(new TypedReport("48", "", null).check(B06, false).errors()).isEmpty();
        assertThat(new TypedReport("", "", null).check(B06, false).errors()).isEmpty();
        assertThat(new TypedReport("48", "50", null).check(B06, false).errors()).isNotEmpty();
        assertThat(new TypedReport("48", "abc", null).check(B06, false).errors())
                .isNotEmpty();
    }

    @Test
    void refusesANoteThatNobodyReads() {
        assertThat(errors("48", "41", "x".repeat(2_001), null))
                .extracting(Finding::messageKey)
                .containsExactly("reform.entry.note.tooLong");
    }

    private static List<Finding> errors(
            String target, String realised, @Nullable String note, @Nullable EarlierReport earlier) {
        return new TypedReport(target, realised, note).check(earlier, true).errors();
    }
}
