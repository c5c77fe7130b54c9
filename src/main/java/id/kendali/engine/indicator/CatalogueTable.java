package id.kendali.engine.indicator;

import id.kendali.engine.indicator.CataloguePages.Line;
import id.kendali.platform.exchange.ExportTable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of the catalogue as a spreadsheet: one row per indicator that the page shows. */
@Component
class CatalogueTable {

    private final FigureText text;

    CatalogueTable(FigureText text) {
        this.text = text;
    }

    ExportTable<Line> of(List<Line> lines, @Nullable String words) {
        ExportTable<Line> table = ExportTable.titled("indicator.catalogue.export");
        if (words != null && !words.isBlank()) {
            table = table.filter("indicator.catalogue.words", words);
        }
        return table.source("indicator.catalogue.export.source")
                .text("indicator.index.indicator", line -> line.indicator().number())
                .text("indicator.card.name", line -> line.indicator().name().here())
                .text(
                        "indicator.card.definition",
                        line -> line.indicator().definition().here())
                .text("indicator.card.formula", Line::formula)
                .text("indicator.card.unit", line -> line.indicator().unit())
                .text(
                        "indicator.card.polarity",
                        line -> text.say(line.indicator().polarity().messageKey()))
                .text(
                        "indicator.card.responsible",
                        line -> line.indicator()
                                .responsible()
                                .map(Wording::here)
                                .orElse(null))
                .whole("indicator.card.version", line -> line.indicator().version())
                .date("indicator.draft.from", line -> line.indicator().validFrom())
                .rows(lines::stream);
    }
}
