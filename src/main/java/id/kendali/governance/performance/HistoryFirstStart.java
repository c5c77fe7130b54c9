package id.kendali.governance.performance;

import id.kendali.governance.performance.EarlierYears.PrintedCell;
import id.kendali.governance.performance.EarlierYears.YearSource;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the figures of 2020 to 2025 as the Renstra prints them, with what is uncertain about them. */
@Component
class HistoryFirstStart implements FirstStartStep {

    private final EarlierYears years;
    private final Units units;
    private final Formats formats;
    private final PerformanceTexts texts;

    HistoryFirstStart(EarlierYears years, Units units, Formats formats, PerformanceTexts texts) {
        this.years = years;
        this.units = units;
        this.formats = formats;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        PrintedHistory.all().forEach(this::load);
    }

    private void load(PrintedHistory history) {
        UnitId region = units.findByCode(history.region()).orElseThrow().id();
        for (Map<String, String> row : rows(history.performance())) {
            years.add(region, history.indicators().get(row.get("indicator")), row.get("indicator"), cell(history, row));
        }
        int number = 0;
        for (Map<String, String> row : rows(history.budget())) {
            number++;
            years.add(region, history.budgetIndicator(), row.get("entity_printed"), budget(history, row, number));
        }
    }

    private static PrintedCell cell(PrintedHistory history, Map<String, String> row) {
        return new PrintedCell(
                Integer.parseInt(row.get("row_no")),
                history.source(),
                row.get("section"),
                row.get("year").isEmpty() ? null : Integer.valueOf(row.get("year")),
                YearSource.valueOf(row.get("year_source")),
                row.get("period"),
                row.get("measure"),
                row.get("value").isEmpty() ? null : new BigDecimal(row.get("value")),
                row.get("unit"),
                row.get("value_printed"),
                row.get("note"));
    }

    private PrintedCell budget(PrintedHistory history, Map<String, String> row, int number) {
        BigDecimal percent = new BigDecimal(row.get("percent_printed"));
        return new PrintedCell(
                number,
                history.budgetSource(),
                row.get("entity_printed"),
                Integer.valueOf(row.get("year")),
                YearSource.PRINTED,
                "YEAR",
                "REALISATION",
                percent,
                "%",
                formats.number(percent, 2) + " %",
                texts.forRecords(
                        "performance.history.budget",
                        formats.number(new BigDecimal(row.get("realisation_idr"))),
                        formats.number(new BigDecimal(row.get("ceiling_idr")))));
    }

    private static List<Map<String, String>> rows(String path) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
