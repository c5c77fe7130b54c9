package id.kendali.engine.indicator;

import id.kendali.platform.exchange.ExportTable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The measures of the catalogue as a file: one row per measure that the page shows. */
@Component
class MeasureTable {

    ExportTable<MeasureLine> of(List<MeasureLine> lines, @Nullable String words) {
        ExportTable<MeasureLine> table = ExportTable.titled("indicator.measure.export");
        if (words != null && !words.isBlank()) {
            table = table.filter("indicator.measure.words", words);
        }
        return table.source("indicator.catalogue.export.source")
                .text("indicator.measure.code", line -> line.measure().code())
                .text("indicator.card.name", line -> line.measure().name().here())
                .text("indicator.measure.kind", MeasureLine::kind)
                .text("indicator.measure.origin", MeasureLine::origin)
                .text("indicator.card.unit", line -> line.measure().unit().here())
                .text("indicator.measure.source", MeasureLine::source)
                .whole("indicator.measure.users", MeasureLine::users)
                .rows(lines::stream);
    }
}
